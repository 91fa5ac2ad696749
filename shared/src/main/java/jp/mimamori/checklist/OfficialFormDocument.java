package jp.mimamori.checklist;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.mimamori.checklist.OfficialForm.Group;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;

/**
 * Prints an {@link OfficialForm} as the ministry lays it out: one table in the form's order, はい・いいえ
 * with the answer encircled. Cells without an answer stay open for a pen.
 */
public final class OfficialFormDocument {

  /** Rounds side by side on A4; later ones are printed below the item's text. */
  private static final int ROUND_COLUMNS = 3;

  /** Longer remarks move below the table (別記), so that no row outgrows a page. */
  private static final int LONGEST_REMARK_IN_TABLE = 36;

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.checklist.official-form", Locale.ROOT);

  private final OfficialForm form;
  private final String foot;
  private final PaperReference reference;
  private final int roundColumns;
  private final List<Markup> annexes = new ArrayList<>();

  private OfficialFormDocument(OfficialForm form, String foot, PaperReference reference) {
    this.form = form;
    this.foot = foot;
    this.reference = reference;
    this.roundColumns = Math.min(form.mostRounds(), ROUND_COLUMNS);
  }

  /** The form as a PDF file. */
  public static byte[] print(OfficialForm form) {
    return printForPen(form, null);
  }

  /**
   * The same with a 2-D code, so that who stays on paper can hand it in and it is found again.
   *
   * @param reference null for none
   */
  public static byte[] printForPen(OfficialForm form, PaperReference reference) {
    String foot = word("printed", Wareki.date(form.printedOn()));
    return new OfficialFormDocument(form, foot, reference).document().toPdf();
  }

  /**
   * The form as it was submitted.
   *
   * @param number of the submission
   * @param mark the beginning of its digest, which the pages show in full
   */
  public static byte[] printSubmitted(OfficialForm form, int number, String mark) {
    String foot = word("submitted", Wareki.date(form.printedOn()), number, mark);
    return new OfficialFormDocument(form, foot, null).document().toPdf();
  }

  /**
   * The form as it was at an inspection.
   *
   * @param mark the beginning of its digest, which the pages show in full
   */
  public static byte[] printInspected(OfficialForm form, String mark) {
    String foot = word("inspected", Wareki.date(form.printedOn()), mark);
    return new OfficialFormDocument(form, foot, null).document().toPdf();
  }

  private A4Document document() {
    Markup table = table();
    Element page =
        element("div", "rounds" + roundColumns)
            .holding(code(), heading(), institution(), table, annexes(), banner());
    return new A4Document(
        String.join(" ", form.title(), form.audience(), form.institutionName()),
        "official-form.css",
        text(foot),
        page);
  }

  private Markup code() {
    if (reference == null) {
      return Markup.none();
    }
    return element("div", "code")
        .holding(
            element("object").with("alt", word("code2d")).with("data", reference.compact()),
            element("div").holding(reference.toString()));
  }

  private Markup heading() {
    return element("h1")
        .holding(
            element("span", "title").holding(form.title()),
            element("span", "audience").holding(form.audience()));
  }

  private Markup institution() {
    String code = form.institutionCode() == null ? word("noCode") : form.institutionCode();
    return element("table", "institution")
        .holding(
            element("tbody")
                .holding(
                    vendor(),
                    element("tr")
                        .holding(
                            label("institution"),
                            element("td", "name")
                                .with("colspan", 3)
                                .holding(form.institutionName()),
                            label("year"),
                            element("td").holding(form.fiscalYear())),
                    element("tr")
                        .holding(
                            label("kind"),
                            element("td", "kind").holding(form.institutionKind()),
                            label("code"),
                            element("td").with("colspan", 3).holding(code))));
  }

  private Markup vendor() {
    return form.vendorName() == null
        ? Markup.none()
        : element("tr")
            .holding(
                label("vendor"),
                element("td", "name").with("colspan", 5).holding(form.vendorName()));
  }

  private static Markup label(String key) {
    return element("th", key).with("scope", "row").holding(word(key));
  }

  private Markup table() {
    List<Markup> bodies = new ArrayList<>();
    form.sections().stream().filter(this::isAsked).map(this::bodies).forEach(bodies::addAll);
    if (form.noInformationSystem()) {
      bodies.add(element("tbody").holding(restNotRequired()));
    }
    return element("table", "items").holding(columnWidths(), head()).holding(bodies);
  }

  private Markup columnWidths() {
    List<Markup> columns = new ArrayList<>();
    columns.add(element("col", "number"));
    columns.add(element("col"));
    for (int no = 1; no <= roundColumns; no++) {
      columns.add(element("col", "round"));
      if (no == 1) {
        columns.add(element("col", "target"));
      }
    }
    columns.add(element("col", "remarks"));
    return element("colgroup").holding(columns);
  }

  private Markup head() {
    List<Markup> heads = new ArrayList<>();
    heads.add(columnHead(word("item")).with("colspan", 2));
    for (int no = 1; no <= roundColumns; no++) {
      heads.add(
          columnHead(word("round", no))
              .holding(
                  element("div", "below").holding(word("confirmedOn")),
                  element("div", "below").holding(word("answer"))));
      if (no == 1) {
        heads.add(columnHead(word("targetOn")));
      }
    }
    heads.add(columnHead(word("remarks")));
    return element("thead").holding(element("tr").holding(heads));
  }

  private static Element columnHead(String title) {
    return element("th").with("scope", "col").holding(title);
  }

  private boolean isAsked(Section section) {
    return !form.noInformationSystem()
        || section.groups().stream().flatMap(group -> group.rows().stream()).anyMatch(Row::gate);
  }

  /** One table body for each item, so that a heading stays with its first item. */
  private List<Markup> bodies(Section section) {
    List<Markup> bodies = new ArrayList<>();
    List<Markup> headings = new ArrayList<>();
    headings.add(band("section", joined(section.number(), section.title())));
    for (Group group : section.groups()) {
      if (group.title() != null) {
        headings.add(band("group", group.title()));
      }
      for (Row row : group.rows()) {
        bodies.add(element("tbody").holding(headings).holding(row(section, row)));
        headings = new ArrayList<>();
      }
    }
    return bodies;
  }

  private Markup band(String style, String title) {
    return element("tr", style)
        .holding(element("th").with("colspan", columns()).with("scope", "rowgroup").holding(title));
  }

  private Markup restNotRequired() {
    long items =
        form.sections().stream()
            .flatMap(section -> section.groups().stream())
            .flatMap(group -> group.rows().stream())
            .filter(row -> !row.gate())
            .count();
    return element("tr", "rest")
        .holding(element("td").with("colspan", columns()).holding(word("restNotRequired", items)));
  }

  private int columns() {
    return roundColumns + 4;
  }

  private Markup row(Section section, Row row) {
    List<Markup> cells = new ArrayList<>();
    if (row.number() == null) {
      cells.add(element("td", "text").with("colspan", 2).holding(item(row)));
    } else {
      cells.add(element("td", "number").holding(row.number()));
      cells.add(element("td", "text").holding(item(row)));
    }
    for (int no = 1; no <= roundColumns; no++) {
      cells.add(roundCell(row, no));
      if (no == 1) {
        cells.add(element("td", "target").holding(targets(row)));
      }
    }
    cells.add(element("td", "remarks").holding(remarks(section, row)));
    return element("tr").holding(cells);
  }

  private List<Markup> item(Row row) {
    List<Markup> parts = new ArrayList<>();
    parts.add(element("div").holding(row.text()));
    if (row.note() != null) {
      parts.add(element("div", "note").holding(row.note()));
    }
    row.rounds().stream()
        .filter(round -> round.no() > roundColumns)
        .map(
            round ->
                word(
                        "furtherRound",
                        round.no(),
                        Wareki.date(round.confirmedOn()),
                        word(round.answer().name()))
                    + paperWords(round).map(words -> "（" + words + "）").orElse(""))
        .forEach(further -> parts.add(element("div", "further").holding(further)));
    return parts;
  }

  private Markup roundCell(Row row, int no) {
    RoundCell round =
        row.rounds().stream().filter(given -> given.no() == no).findFirst().orElse(null);
    if (round == null) {
      return element("td", "round open")
          .holding(
              element("div", "date").holding(word("noDate")),
              element("div", "answer").holding(word("answer")));
    }
    return element("td", "round")
        .holding(
            element("div", "date").holding(Wareki.date(round.confirmedOn())),
            element("div", "answer").holding(choice(round.answer())),
            paper(round));
  }

  private static Markup paper(RoundCell round) {
    return paperWords(round)
        .<Markup>map(words -> element("div", "paper").holding(words))
        .orElseGet(Markup::none);
  }

  /** Who entered the round from paper, if anybody did. */
  private static Optional<String> paperWords(RoundCell round) {
    PaperEntry paper = round.paper();
    if (paper != null) {
      return Optional.of(word("paper", paper.office(), Wareki.date(paper.paperOn())));
    }
    return round.vendorPaper() ? Optional.of(word("vendorPaper")) : Optional.empty();
  }

  private static List<Markup> choice(AnswerValue answer) {
    if (answer == AnswerValue.NOT_REQUIRED) {
      return List.of(text(word(answer.name())));
    }
    return List.of(
        choice(AnswerValue.YES, answer), text(word("between")), choice(AnswerValue.NO, answer));
  }

  /** A circle says nothing to a screen reader; the expansion of the tag does. */
  private static Markup choice(AnswerValue offered, AnswerValue given) {
    String name = word(offered.name());
    return offered == given
        ? element("abbr", "chosen").with("title", word("chosen", name)).holding(name)
        : element("abbr").with("title", word("notChosen", name)).holding(name);
  }

  private static List<Markup> targets(Row row) {
    List<Markup> targets = new ArrayList<>();
    for (RoundCell round : row.rounds()) {
      if (round.targetOn() != null) {
        if (round.no() > 1) {
          targets.add(element("div", "of").holding(word("round", round.no())));
        }
        targets.add(element("div").holding(Wareki.date(round.targetOn())));
      }
    }
    return targets;
  }

  private Markup remarks(Section section, Row row) {
    List<RoundCell> remarked =
        row.rounds().stream()
            .filter(round -> round.remarks() != null && !round.remarks().isBlank())
            .toList();
    if (remarked.isEmpty()) {
      return Markup.none();
    }
    List<Markup> remarks =
        remarked.stream()
            .<Markup>map(
                round -> element("div").holding(word("remarkOfRound", round.no(), round.remarks())))
            .toList();
    int length = remarked.stream().mapToInt(round -> round.remarks().length()).sum();
    if (length <= LONGEST_REMARK_IN_TABLE) {
      return element("div").holding(remarks);
    }
    int annex = annexes.size() + 1;
    String item = joined(section.number(), row.number() == null ? section.title() : row.number());
    annexes.add(
        element("li")
            .holding(element("strong").holding(word("annexEntry", annex, item)))
            .holding(remarks));
    return text(word("annex", annex));
  }

  private Markup annexes() {
    return annexes.isEmpty() ? Markup.none() : element("ul", "annexes").holding(annexes);
  }

  private Markup banner() {
    return form.banner() == null ? Markup.none() : element("p", "banner").holding(form.banner());
  }

  private static String joined(String number, String title) {
    return String.join("　", Stream.of(number, title).filter(part -> part != null).toList());
  }

  private static String word(String key, Object... values) {
    String pattern = WORDS.getString(key);
    Object[] words = Stream.of(values).map(String::valueOf).toArray();
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.JAPAN).format(words);
  }
}
