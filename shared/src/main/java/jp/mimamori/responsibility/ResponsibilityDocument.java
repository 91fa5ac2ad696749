package jp.mimamori.responsibility;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/** 責任分界表 on A4: a small table for each vendor. */
public final class ResponsibilityDocument {

  private static final Words WORDS = Words.of("jp.mimamori.responsibility.responsibility");

  private ResponsibilityDocument() {}

  public static byte[] print(String institutionName, List<VendorAgreement> all, LocalDate today) {
    List<Markup> body = new ArrayList<>();
    body.add(element("h1").holding(WORDS.get("title")));
    body.add(
        element("p", "revision").holding(WORDS.get("of", institutionName, Wareki.date(today))));
    if (all.isEmpty()) {
      body.add(element("p").holding(WORDS.get("none")));
    }
    all.forEach(one -> body.add(section(one)));
    body.add(element("p", "note").holding(WORDS.get("source")));
    return new A4Document(
            WORDS.get("title") + " " + institutionName,
            "responsibility.css",
            text(WORDS.get("of", institutionName, Wareki.date(today))),
            element("div").holding(body))
        .toPdf();
  }

  private static Element section(VendorAgreement one) {
    return element("div", "vendor")
        .holding(
            element("h2").holding(one.getVendor().getName()),
            element("p").holding(one.getVendor().getSystems()),
            element("p").holding(basis(one.getAgreement())),
            table(one));
  }

  /** Where it is written, and of which day it is. */
  private static String basis(Agreement agreement) {
    if (agreement == null) {
      return WORDS.get("unwritten");
    }
    return WORDS.get(
        "basis",
        Objects.requireNonNullElse(agreement.getDocument(), WORDS.get("unknown")),
        agreement.getAgreedOn() == null
            ? WORDS.get("unknown")
            : Wareki.date(agreement.getAgreedOn()));
  }

  private static Element table(VendorAgreement one) {
    return element("table", "duties")
        .holding(
            element("thead")
                .holding(
                    element("tr")
                        .holding(
                            element("th", "field").holding(WORDS.get("field")),
                            element("th", "duty").holding(WORDS.get("duty")),
                            element("th", "bearer").holding(WORDS.get("bearer")),
                            element("th").holding(WORDS.get("note")))),
            element("tbody")
                .holding(one.getLines().stream().map(ResponsibilityDocument::row).toList()));
  }

  private static Element row(VendorAgreement.Line line) {
    Duty duty = line.getDuty();
    return element("tr")
        .holding(
            element("td").holding(duty.isFirst() ? Functions.term(duty.getField()) : ""),
            element("td").holding(Functions.term(duty)),
            element("td", line.getBearer() == Bearer.NOT_AGREED ? "open" : "settled")
                .holding(
                    line.getBearer() == null
                        ? WORDS.get("unwrittenDuty")
                        : Functions.term(line.getBearer())),
            element("td").holding(Objects.toString(line.getNote(), "")));
  }
}
