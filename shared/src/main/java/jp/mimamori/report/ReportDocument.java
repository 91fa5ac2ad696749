package jp.mimamori.report;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.Wareki;
import jp.mimamori.packet.PacketStanding;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/** 経営層への報告 on A4. */
final class ReportDocument {

  private static final Words WORDS = Words.of("jp.mimamori.report.report");

  private ReportDocument() {}

  /**
   * @param words what the management said; null leaves room for a pen
   */
  static byte[] print(ReportFacts facts, ManagementWords words) {
    String title = WORDS.get("title", facts.year().label());
    List<Markup> body = new ArrayList<>();
    body.add(element("h1").holding(title));
    body.add(
        element("p", "revision")
            .holding(WORDS.get("of", facts.institutionName(), Wareki.date(facts.today()))));
    body.add(element("h2").holding(WORDS.get("h.checklist")));
    body.addAll(checklist(facts));
    body.add(element("h2").holding(WORDS.get("h.parts")));
    body.add(parts(facts));
    body.add(element("h2").holding(WORDS.get("h.deeds")));
    body.add(deeds(facts));
    body.add(element("h2").holding(WORDS.get("h.open", facts.open().size())));
    body.add(open(facts));
    body.add(element("h2").holding(WORDS.get("h.items")));
    body.add(items(facts));
    body.add(words(words));
    return new A4Document(
            title + " " + facts.institutionName(),
            "report.css",
            text(WORDS.get("of", facts.institutionName(), Wareki.date(facts.today()))),
            element("div").holding(body))
        .toPdf();
  }

  private static List<Markup> checklist(ReportFacts facts) {
    Progress progress = facts.progress();
    if (progress.getStanding() == Standing.NO_SYSTEM) {
      return List.of(element("p").holding(WORDS.get("noSystem")));
    }
    Element own =
        element("p")
            .holding(
                WORDS.get(
                    "own",
                    progress.getApplicable(),
                    progress.getAnswered(),
                    progress.getYes(),
                    progress.getNo()));
    Element vendors =
        element("p")
            .holding(
                facts.vendors().getDue() == 0
                    ? WORDS.get("noVendors")
                    : WORDS.get(
                        "vendors", facts.vendors().getDue(), facts.vendors().getAnswered()));
    return List.of(own, vendors);
  }

  private static Element parts(ReportFacts facts) {
    return table(
        List.of("part", "standing", "about"),
        facts.parts().stream()
            .filter(line -> line.getStanding() != PacketStanding.NOT_NEEDED)
            .map(
                line ->
                    List.of(
                        Functions.term(line.getPart()),
                        Functions.term(line.getStanding()),
                        String.join("", line.getSentences())))
            .toList());
  }

  private static Element deeds(ReportFacts facts) {
    return element("ul")
        .holding(
            facts.deeds().stream()
                .map(deed -> element("li").holding(WORDS.get("deed." + deed.key(), deed.times())))
                .toList());
  }

  private static Markup open(ReportFacts facts) {
    if (facts.open().isEmpty()) {
      return element("p").holding(WORDS.get("nothing"));
    }
    return table(
        List.of("todo", "due"),
        facts.open().stream()
            .map(one -> List.of(one.words(), Functions.date(one.dueOn())))
            .toList());
  }

  private static Element items(ReportFacts facts) {
    return table(
        List.of("item", "answer", "facts"),
        facts.items().stream()
            .map(
                item ->
                    List.of(
                        item.line().getLabel(),
                        Functions.term(item.line().getState()),
                        (item.contradicted() ? WORDS.get("contradicted") : "")
                            + String.join("", item.facts())))
            .toList());
  }

  private static Element table(List<String> heads, List<List<String>> rows) {
    return element("table", String.join("-", heads))
        .holding(
            element("thead")
                .holding(row("th", heads.stream().map(head -> WORDS.get("head." + head)))),
            element("tbody").holding(rows.stream().map(r -> row("td", r.stream())).toList()));
  }

  private static Element row(String cell, Stream<String> texts) {
    return element("tr").holding(texts.map(t -> element(cell).holding(t)).toList());
  }

  /** What the management says, together on one page. */
  private static Element words(ManagementWords words) {
    return element("div", "management")
        .holding(
            element("h2").holding(WORDS.get("h.words")),
            element("table", "words")
                .holding(
                    element("tbody")
                        .holding(
                            said(
                                "reportedOn", words == null ? "" : Wareki.date(words.reportedOn())),
                            said("heardBy", words == null ? "" : words.heardBy()),
                            said(
                                "comment",
                                words == null ? "" : Objects.toString(words.comment(), "")))));
  }

  private static Element said(String key, String value) {
    return element("tr", key)
        .holding(
            element("th").with("scope", "row").holding(WORDS.get(key)),
            element("td").holding(value.lines().map(line -> element("p").holding(line)).toList()));
  }
}
