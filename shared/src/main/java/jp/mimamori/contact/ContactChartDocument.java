package jp.mimamori.contact;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/**
 * Prints a {@link ChartPaper} on A4: on the left who is called inside, one below the other, on the
 * right who is called outside. Unknown numbers are lines for a pen.
 */
public final class ContactChartDocument {

  private static final Words WORDS = Words.of("jp.mimamori.contact.contacts");

  private ContactChartDocument() {}

  /** The chart as a PDF file. */
  public static byte[] print(ChartSheet sheet, LocalDate today) {
    return print(ChartPaper.of(sheet), foot(sheet, today));
  }

  /**
   * The same of any day.
   *
   * @param foot at the foot of each page
   */
  public static byte[] print(ChartPaper paper, String foot) {
    Markup chart =
        element("table", "chart")
            .holding(
                element("tbody")
                    .holding(
                        element("tr")
                            .holding(
                                element("td", "inside").holding(inside(paper.inside())),
                                element("td", "outside").holding(outside(paper.outside())))));
    Markup body =
        element("div")
            .holding(
                element("h1").holding(WORDS.get("chart.title")),
                element("p", "revision").holding(paper.revision()),
                chart,
                element("p", "note").holding(WORDS.get("chart.note")));
    return new A4Document(
            WORDS.get("chart.title") + " " + paper.institutionName(),
            "contacts.css",
            text(foot),
            body)
        .toPdf();
  }

  static String foot(ChartSheet sheet, LocalDate today) {
    LocalDate confirmed = sheet.getChart().getConfirmedOn();
    return WORDS.get(
        "foot",
        Wareki.date(today),
        confirmed == null ? WORDS.get("unconfirmed") : Wareki.date(confirmed));
  }

  private static List<Markup> inside(List<List<ChartPaper.Line>> people) {
    List<Markup> parts = new ArrayList<>();
    parts.add(element("h2").holding(WORDS.get("chart.inside")));
    parts.add(element("div", "box found").holding(WORDS.get("chart.found")));
    for (List<ChartPaper.Line> person : people) {
      parts.add(element("p", "arrow").holding("▼"));
      parts.add(box(person));
    }
    if (people.isEmpty()) {
      parts.add(element("p").holding(WORDS.get("chart.nobody")));
    }
    return parts;
  }

  /** 管理者・連絡窓口, or 職員. */
  static String roles(Set<ContactRole> roles) {
    return roles.isEmpty()
        ? WORDS.get("member")
        : roles.stream().sorted().map(Functions::term).collect(Collectors.joining("・"));
  }

  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining("　"));
  }

  private static List<Markup> outside(List<List<ChartPaper.Line>> boxes) {
    List<Markup> cells = new ArrayList<>();
    boxes.forEach(box -> cells.add(element("td").holding(box(box))));
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

  private static Markup box(List<ChartPaper.Line> lines) {
    return element("div", "box")
        .holding(
            lines.stream()
                .filter(line -> line.words() != null)
                .<Markup>map(line -> element("p", line.style()).holding(line.words()))
                .toList());
  }
}
