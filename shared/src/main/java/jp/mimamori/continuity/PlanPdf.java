package jp.mimamori.continuity;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.util.ArrayList;
import java.util.List;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;

/** The plan and the check table as PDF files. */
public final class PlanPdf {

  private PlanPdf() {}

  /** Both in one. */
  public static byte[] print(PlanFacts facts) {
    return withTitle(facts, PlanOutline.of(facts));
  }

  public static byte[] printPlan(PlanFacts facts) {
    return withTitle(facts, PlanOutline.planOf(facts));
  }

  public static byte[] printCheckTable(PlanFacts facts) {
    return document(facts, new ArrayList<>(), PlanOutline.checkTableOf(facts));
  }

  private static byte[] withTitle(PlanFacts facts, List<PlanPart> parts) {
    List<Markup> body = new ArrayList<>();
    body.add(element("h1").holding(PlanOutline.title()));
    body.add(element("p", "revision").holding(PlanOutline.revision(facts)));
    return document(facts, body, parts);
  }

  private static byte[] document(PlanFacts facts, List<Markup> body, List<PlanPart> parts) {
    parts.forEach(part -> body.add(markup(part)));
    return new A4Document(
            PlanOutline.title() + " " + facts.institutionName(),
            "continuity.css",
            text(PlanOutline.foot(facts)),
            element("div").holding(body))
        .toPdf();
  }

  private static Markup markup(PlanPart part) {
    if (part instanceof PlanPart.Heading heading) {
      return element(heading.level() == 1 ? "h2" : "h3").holding(heading.text());
    }
    if (part instanceof PlanPart.Table table) {
      return element("table", "columns" + table.heads().size())
          .holding(
              element("thead").holding(row("th", table.heads())),
              element("tbody").holding(table.rows().stream().map(r -> row("td", r)).toList()));
    }
    return element("p").holding(((PlanPart.Paragraph) part).text());
  }

  private static Element row(String cell, List<String> texts) {
    return element("tr").holding(texts.stream().map(t -> element(cell).holding(t)).toList());
  }
}
