package jp.mimamori.continuity;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.util.ArrayList;
import java.util.List;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;

/** The plan as a PDF file. */
public final class PlanPdf {

  private PlanPdf() {}

  public static byte[] print(PlanFacts facts) {
    List<Markup> body = new ArrayList<>();
    body.add(element("h1").holding(PlanOutline.title()));
    body.add(element("p", "revision").holding(PlanOutline.revision(facts)));
    PlanOutline.of(facts).forEach(part -> body.add(markup(part)));
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
