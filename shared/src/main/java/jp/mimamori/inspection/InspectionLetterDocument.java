package jp.mimamori.inspection;

import static jp.mimamori.inspection.LetterTemplate.fill;
import static jp.mimamori.inspection.LetterTemplate.word;
import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.ui.Functions;

/**
 * Prints a letter about an inspection as an office writes it: number and date, to, from, matter, 記.
 */
public final class InspectionLetterDocument {

  private final InspectionLetter letter;
  private final List<ItemResult> results;

  private InspectionLetterDocument(InspectionLetter letter, List<ItemResult> results) {
    this.letter = letter;
    this.results = results;
  }

  /**
   * The letter as a PDF file.
   *
   * @param results of the inspection; printed in a 結果通知 only
   */
  public static byte[] print(InspectionLetter letter, List<ItemResult> results) {
    return new InspectionLetterDocument(letter, results).document().toPdf();
  }

  /** 立入検査の実施通知_ふじ内科医院.pdf. */
  public static String fileName(InspectionLetter letter) {
    return fill("file", Functions.term(letter.getKind()), letter.getInstitutionName()) + ".pdf";
  }

  private A4Document document() {
    List<Markup> parts = new ArrayList<>();
    if (letter.getReference() != null) {
      parts.add(element("p", "right").holding(letter.getReference()));
    }
    parts.add(element("p", "right").holding(Wareki.date(letter.getDatedOn())));
    parts.add(element("p", "to").holding(fill("to", letter.getInstitutionName())));
    parts.add(element("p", "from").holding(fill("from", letter.getOfficeName())));
    parts.add(element("h1").holding(word("title." + letter.getKind())));
    parts.add(element("div", "body").holding(lines(letter.getBody())));
    switch (letter.getKind()) {
      case NOTICE, CHANGE -> {
        parts.add(element("p", "record").holding(word("record")));
        parts.add(announcement());
        parts.add(element("p", "end").holding(word("end")));
      }
      case RESULT -> {
        parts.add(element("p", "record").holding(word("record")));
        parts.addAll(report());
        parts.add(element("p", "end").holding(word("end")));
      }
      case CANCEL, DONE -> parts.add(facts(Stream.of(contact())));
    }
    String title = word("title." + letter.getKind()) + " " + letter.getInstitutionName();
    return new A4Document(
        title, "inspection-letter.css", text(fill("foot", title)), element("div").holding(parts));
  }

  private static List<Markup> lines(String typed) {
    return typed.lines().map(line -> (Markup) element("p").holding(line)).toList();
  }

  private Markup announcement() {
    String when = Wareki.date(letter.getVisitOn());
    return facts(
        Stream.of(
            row("when", letter.getVisitTime() == null ? when : when + "　" + letter.getVisitTime()),
            row("where", place()),
            row("officers", letter.getOfficers()),
            bring(),
            contact()));
  }

  private String place() {
    return letter.getInstitutionAddress() == null
        ? letter.getInstitutionName()
        : letter.getInstitutionName() + "（" + letter.getInstitutionAddress() + "）";
  }

  private Markup bring() {
    List<Markup> things =
        letter.getThingsToBring().stream()
            .map(thing -> (Markup) element("li").holding(thing))
            .toList();
    return things.isEmpty() ? Markup.none() : row("bringTitle", element("ul").holding(things));
  }

  private Markup contact() {
    return row(
        "contact",
        letter.getOfficePhone() == null
            ? letter.getOfficeName()
            : fill("contactLine", letter.getOfficeName(), letter.getOfficePhone()));
  }

  private List<Markup> report() {
    List<Markup> parts = new ArrayList<>();
    parts.add(
        facts(
            Stream.of(
                row("visited", Wareki.date(letter.getVisitOn())),
                row("officers", letter.getOfficers()),
                row("summary", counts()),
                contact())));
    List<ItemResult> findings = results.stream().filter(ItemResult::isFinding).toList();
    if (!findings.isEmpty()) {
      parts.add(element("h2").holding(word("findings")));
      parts.add(
          table(
              List.of("item", "word", "finding", "due"),
              List.of("number", "direction", "finding", "due"),
              findings.stream().map(InspectionLetterDocument::finding)));
    }
    parts.add(element("h2").holding(word("all")));
    parts.add(
        table(
            List.of("item", "text", "word", "remark"),
            List.of("number", "item", "result", "remark"),
            results.stream().map(InspectionLetterDocument::result)));
    return parts;
  }

  /** 適 15項目、不適 2項目. */
  private String counts() {
    Map<String, Long> counts =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    ItemResult::getWord, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> fill("count", count.getKey(), count.getValue()))
        .collect(Collectors.joining("、"));
  }

  private static Markup finding(ItemResult result) {
    return element("tr")
        .holding(
            cell(result.getLabel()),
            cell(result.getDirectionWord()),
            element("td")
                .holding(
                    element("div", "small").holding(result.getText()),
                    element("div").holding(lines(result.getRemark()))),
            cell(result.getDueOn() == null ? word("noDue") : Wareki.date(result.getDueOn())));
  }

  private static Markup result(ItemResult result) {
    boolean told = !result.isFinding() && result.getRemark() != null;
    return element("tr")
        .holding(
            cell(result.getLabel()),
            cell(result.getText()),
            cell(result.getWord()),
            cell(result.isFinding() ? result.getDirectionWord() : told ? result.getRemark() : ""));
  }

  private static Markup table(List<String> columns, List<String> heads, Stream<Markup> rows) {
    return element("table", "results")
        .holding(
            element("colgroup")
                .holding(columns.stream().map(c -> (Markup) element("col", c)).toList()),
            element("thead")
                .holding(
                    element("tr")
                        .holding(
                            heads.stream()
                                .map(
                                    head ->
                                        (Markup)
                                            element("th").with("scope", "col").holding(word(head)))
                                .toList())),
            element("tbody").holding(rows.toList()));
  }

  private static Markup cell(String value) {
    return element("td").holding(value == null ? "" : value);
  }

  private static Markup facts(Stream<Markup> rows) {
    return element("table", "facts").holding(element("tbody").holding(rows.toList()));
  }

  private static Markup row(String label, String value) {
    return value == null ? Markup.none() : row(label, text(value));
  }

  private static Markup row(String label, Markup value) {
    return element("tr")
        .holding(
            element("th").with("scope", "row").holding(word(label)), element("td").holding(value));
  }
}
