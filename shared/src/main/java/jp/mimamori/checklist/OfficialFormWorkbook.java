package jp.mimamori.checklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.mimamori.checklist.OfficialForm.Group;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;
import jp.mimamori.files.Workbook;
import jp.mimamori.law.Wareki;

/**
 * The official forms as an Excel file: a sheet for each form, the items in the form's order, and as
 * many columns as there were rounds. Set up to print on A4.
 */
public final class OfficialFormWorkbook {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.checklist.official-form", Locale.ROOT);

  /** In characters. */
  private static final int NUMBER_WIDTH = 6;

  private static final int TEXT_WIDTH = 48;
  private static final int DATE_WIDTH = 17;
  private static final int ANSWER_WIDTH = 10;
  private static final int REMARKS_WIDTH = 30;

  private OfficialFormWorkbook() {}

  /** Writes the file; the stream stays open. */
  public static void write(List<OfficialForm> forms, OutputStream to) throws IOException {
    try (Workbook workbook = new Workbook()) {
      for (OfficialForm form : forms) {
        String name = form.vendorName() == null ? form.audience() : form.vendorName();
        new Page(form, workbook.sheet(name)).write();
      }
      workbook.writeTo(to);
    }
  }

  /** One form on its sheet. */
  private record Page(OfficialForm form, Workbook.Sheet sheet) {

    private void write() {
      int rounds = form.mostRounds();
      sheet.widths(widths(rounds));
      sheet.title(form.title() + " " + form.audience());
      fact("vendor", form.vendorName());
      fact("institution", form.institutionName());
      fact("kind", form.institutionKind());
      fact("code", form.institutionCode() == null ? word("noCode") : form.institutionCode());
      fact("year", form.fiscalYear());
      sheet.row();
      sheet.head(head(rounds).toArray(String[]::new));
      for (Section section : form.sections()) {
        write(section, rounds);
      }
      if (form.noInformationSystem()) {
        sheet.wide(
            word("restNotRequired")
                .replace("{0}", Long.toString(form.rows().filter(row -> !row.gate()).count())));
      }
      if (form.banner() != null) {
        sheet.row();
        sheet.wide(form.banner());
      }
    }

    private void fact(String key, String value) {
      if (value != null) {
        sheet.row("", word(key) + "：" + value);
      }
    }

    private void write(Section section, int rounds) {
      if (form.noInformationSystem()
          && section.groups().stream().flatMap(g -> g.rows().stream()).noneMatch(Row::gate)) {
        return;
      }
      sheet.band((section.number() == null ? "" : section.number() + "　") + section.title());
      for (Group group : section.groups()) {
        if (group.title() != null) {
          sheet.band(group.title());
        }
        group.rows().forEach(row -> sheet.boxed(cells(row, rounds).toArray(String[]::new)));
      }
    }

    private static List<String> head(int rounds) {
      List<String> head = new ArrayList<>(List.of("", word("item")));
      for (int no = 1; no <= rounds; no++) {
        String round = word("round").replace("{0}", Integer.toString(no));
        head.add(round + " " + word("confirmedOn"));
        head.add(round + " " + word("answer"));
        head.add(round + " " + word("targetOn"));
      }
      head.add(word("remarks"));
      return head;
    }

    private static List<Integer> widths(int rounds) {
      List<Integer> widths = new ArrayList<>(List.of(NUMBER_WIDTH, TEXT_WIDTH));
      for (int no = 1; no <= rounds; no++) {
        widths.addAll(List.of(DATE_WIDTH, ANSWER_WIDTH, DATE_WIDTH));
      }
      widths.add(REMARKS_WIDTH);
      return widths;
    }

    private static List<String> cells(Row row, int rounds) {
      List<String> cells = new ArrayList<>();
      cells.add(row.number() == null ? "" : row.number());
      cells.add(row.note() == null ? row.text() : row.text() + "\n" + row.note());
      for (int no = 1; no <= rounds; no++) {
        RoundCell round = given(row, no);
        cells.add(round == null ? "" : Wareki.date(round.confirmedOn()));
        cells.add(round == null ? "" : word(round.answer().name()));
        cells.add(round == null || round.targetOn() == null ? "" : Wareki.date(round.targetOn()));
      }
      cells.add(remarks(row));
      return cells;
    }

    private static RoundCell given(Row row, int no) {
      return row.rounds().stream().filter(round -> round.no() == no).findFirst().orElse(null);
    }

    private static String remarks(Row row) {
      List<String> lines = new ArrayList<>();
      for (RoundCell round : row.rounds()) {
        String no = Integer.toString(round.no());
        if (round.remarks() != null) {
          lines.add(word("remarkOfRound").replace("{0}", no).replace("{1}", round.remarks()));
        }
        if (round.vendorPaper()) {
          String paper = word("vendorPaper");
          lines.add(word("remarkOfRound").replace("{0}", no).replace("{1}", paper));
        }
        if (round.paper() != null) {
          String paper =
              word("paper")
                  .replace("{0}", round.paper().office())
                  .replace("{1}", Wareki.date(round.paper().paperOn()));
          lines.add(word("remarkOfRound").replace("{0}", no).replace("{1}", paper));
        }
      }
      return String.join("\n", lines);
    }

    private static String word(String key) {
      return WORDS.getString(key);
    }
  }
}
