package jp.mimamori.contact;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/**
 * Prints a {@link ChartSheet} on A4: on the left who is called inside, one below the other, on the
 * right who is called outside. Unknown numbers are lines for a pen.
 */
public final class ContactChartDocument {

  private static final Words WORDS = Words.of("jp.mimamori.contact.contacts");

  private ContactChartDocument() {}

  /** The chart as a PDF file. */
  public static byte[] print(ChartSheet sheet, LocalDate today) {
    Markup chart =
        element("table", "chart")
            .holding(
                element("tbody")
                    .holding(
                        element("tr")
                            .holding(
                                element("td", "inside").holding(inside(sheet)),
                                element("td", "outside").holding(outside(sheet)))));
    Markup body =
        element("div")
            .holding(
                element("h1").holding(WORDS.get("chart.title")),
                element("p", "revision").holding(revision(sheet)),
                chart,
                element("p", "note").holding(WORDS.get("chart.note")));
    return new A4Document(
            WORDS.get("chart.title") + " " + sheet.getInstitutionName(),
            "contacts.css",
            text(foot(sheet, today)),
            body)
        .toPdf();
  }

  /** ふじ内科医院　第3版（令和8年11月22日） */
  static String revision(ChartSheet sheet) {
    ContactChart chart = sheet.getChart();
    return WORDS.get(
        "revision",
        sheet.getInstitutionName(),
        chart.getRevision(),
        Wareki.date(chart.getRevisedOn()));
  }

  static String foot(ChartSheet sheet, LocalDate today) {
    LocalDate confirmed = sheet.getChart().getConfirmedOn();
    return WORDS.get(
        "foot",
        Wareki.date(today),
        confirmed == null ? WORDS.get("unconfirmed") : Wareki.date(confirmed));
  }

  private static List<Markup> inside(ChartSheet sheet) {
    List<Markup> parts = new ArrayList<>();
    parts.add(element("h2").holding(WORDS.get("chart.inside")));
    parts.add(element("div", "box found").holding(WORDS.get("chart.found")));
    for (ContactPerson person : sheet.getPeople()) {
      parts.add(element("p", "arrow").holding("▼"));
      parts.add(box(sheet, person));
    }
    if (sheet.getPeople().isEmpty()) {
      parts.add(element("p").holding(WORDS.get("chart.nobody")));
    }
    return parts;
  }

  private static Markup box(ChartSheet sheet, ContactPerson person) {
    String deputy = sheet.deputyOf(person);
    return element("div", "box")
        .holding(
            line("role", roles(person)),
            line("name", joined(person.getTitle(), person.getName())),
            line("phone", person.getPhone()),
            line("phone", person.getMobile()),
            line("small", person.getEmail()),
            line("small", deputy == null ? null : WORDS.get("deputy", deputy)));
  }

  /** 管理者・連絡窓口, or 職員. */
  static String roles(ContactPerson person) {
    return person.getRoles().isEmpty()
        ? WORDS.get("member")
        : person.getRoles().stream().sorted().map(Functions::term).collect(Collectors.joining("・"));
  }

  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining("　"));
  }

  private static List<Markup> outside(ChartSheet sheet) {
    List<Markup> cells = new ArrayList<>();
    for (OutsideBox box : sheet.getOutside()) {
      cells.add(element("td").holding(box(cells.size() + 1, box)));
    }
    if (cells.size() % 2 == 1) {
      cells.add(element("td"));
    }
    List<Markup> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      rows.add(element("tr").holding(cells.get(i), cells.get(i + 1)));
    }
    return List.of(
        element("h2").holding(WORDS.get("chart.outside")),
        element("table", "boxes").holding(element("tbody").holding(rows)));
  }

  private static Markup box(int order, OutsideBox box) {
    return element("div", "box")
        .holding(
            line("role", order + ". " + Functions.term(box.getCategory())),
            line("name", box.getName()),
            line("small", box.getDetail()),
            line("phone", box.getPhone() == null ? WORDS.get("blank") : box.getPhone()),
            line("small", box.getEmail()),
            line("small", box.getHours()),
            line("small", box.getNote()),
            line(
                "small",
                box.getCertainty() == OutsideBox.Certainty.UNVERIFIED
                    ? WORDS.get("unverified")
                    : null));
  }

  private static Markup line(String style, String words) {
    return words == null ? Markup.none() : paragraph(style, words);
  }

  private static Element paragraph(String style, String words) {
    return element("p", style).holding(words);
  }
}
