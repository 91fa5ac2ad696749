package jp.mimamori.contact;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/**
 * 初動連絡シート: one A4 page for the wall. What to unplug and not to switch off (個人情報保護委員会 FAQ; IPA 手引き),
 * whom to call in which order, who decides, what to write down.
 */
public final class FirstContactDocument {

  private static final Words WORDS = Words.of("jp.mimamori.contact.contacts");

  /** Lines that fit on the page; who comes later stands on the chart. */
  private static final int MOST_CALLS = 16;

  private static final int NOTES = 6;

  private FirstContactDocument() {}

  /** The sheet as a PDF file. */
  public static byte[] print(ChartSheet sheet, LocalDate today) {
    Markup body =
        element("div", "first")
            .holding(
                element("h1").holding(WORDS.get("first.title")),
                element("p", "revision").holding(ChartPaper.of(sheet).revision()),
                element("h2").holding(WORDS.get("first.unplug")),
                steps(sheet.getChart()),
                element("h2").holding(WORDS.get("first.decide")),
                element("p", "decide").holding(deciders(sheet)),
                element("h2").holding(WORDS.get("first.call")),
                calls(sheet),
                element("h2").holding(WORDS.get("first.write")),
                notes(),
                element("p", "note").holding(WORDS.get("first.after")));
    return new A4Document(
            WORDS.get("first.title") + " " + sheet.getInstitutionName(),
            "contacts.css",
            text(ContactChartDocument.foot(sheet, today)),
            body)
        .toPdf();
  }

  private static Markup steps(ContactChart chart) {
    String unplug = chart.getUnplug();
    String paper = chart.getPaperPlace();
    return element("ol", "steps")
        .holding(
            element("li")
                .holding(
                    element("strong").holding(WORDS.get("first.lan")),
                    element("span")
                        .holding(
                            WORDS.get(
                                "first.lanWhere", unplug == null ? WORDS.get("blank") : unplug))),
            element("li")
                .holding(
                    element("strong").holding(WORDS.get("first.power")),
                    element("span").holding(WORDS.get("first.powerWhy"))),
            element("li")
                .holding(
                    element("strong").holding(WORDS.get("first.paper")),
                    element("span")
                        .holding(
                            WORDS.get(
                                "first.paperWhere", paper == null ? WORDS.get("blank") : paper))));
  }

  private static String deciders(ChartSheet sheet) {
    List<ContactPerson> deciders = sheet.getDeciders();
    return deciders.isEmpty()
        ? WORDS.get("blank")
        : deciders.stream()
            .map(p -> ContactChartDocument.joined(p.getTitle(), p.getName(), number(p)))
            .collect(Collectors.joining("／"));
  }

  private static String number(ContactPerson person) {
    return person.getMobile() == null ? person.getPhone() : person.getMobile();
  }

  private static Markup calls(ChartSheet sheet) {
    List<Markup> rows = new ArrayList<>();
    for (ContactPerson person : sheet.getPeople()) {
      String deputy = sheet.deputyOf(person);
      rows.add(
          call(
              rows.size() + 1,
              ContactChartDocument.joined(
                  person.getName(), ContactChartDocument.roles(person.getRoles())),
              person.getMobile(),
              person.getPhone(),
              deputy == null ? null : WORDS.get("deputy", deputy)));
    }
    for (OutsideBox box : sheet.getOutside()) {
      if (rows.size() < MOST_CALLS) {
        rows.add(
            call(
                rows.size() + 1,
                who(box),
                box.getPhone() == null ? WORDS.get("blank") : box.getPhone(),
                box.getHours(),
                box.getCertainty() == OutsideBox.Certainty.UNVERIFIED
                    ? WORDS.get("unverified")
                    : null));
      }
    }
    Markup head =
        element("tr")
            .holding(
                head("no", "first.order"),
                head("who", "first.who"),
                head("number", "first.number"),
                head("at", "first.calledAt"));
    return element("table", "calls")
        .holding(element("thead").holding(head), element("tbody").holding(rows));
  }

  private static Markup head(String style, String key) {
    return element("th", style).with("scope", "col").holding(WORDS.get(key));
  }

  /** The name, after what it is where it does not say so itself. */
  private static String who(OutsideBox box) {
    String kind = Functions.term(box.getCategory());
    return box.getName().contains(kind)
        ? box.getName()
        : ContactChartDocument.joined(kind, box.getName());
  }

  /**
   * @param number the first of what is said about the number, each on a line of its own; null says
   *     nothing
   */
  private static Markup call(int order, String who, String... number) {
    List<Markup> lines =
        Stream.of(number)
            .filter(Objects::nonNull)
            .<Markup>map(line -> element("p").holding(line))
            .toList();
    return element("tr")
        .holding(
            element("td", "no").holding(String.valueOf(order)),
            element("td", "who").holding(who),
            element("td", "number").holding(lines),
            element("td", "at"));
  }

  private static Markup notes() {
    List<Markup> rows = new ArrayList<>();
    for (int i = 1; i <= NOTES; i++) {
      rows.add(
          element("tr")
              .holding(
                  element("th").with("scope", "row").holding(WORDS.get("first.note." + i)),
                  element("td")));
    }
    return element("table", "write").holding(element("tbody").holding(rows));
  }
}
