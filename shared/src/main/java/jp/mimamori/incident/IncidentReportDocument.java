package jp.mimamori.incident;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.organization.Institution;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/**
 * インシデント報告書 on A4: a report as it was sent, and the chronology as it is when it is printed. No form
 * with a number is known for clinics; the headings are those of {@link ReportField}.
 */
public final class IncidentReportDocument {

  private static final Words WORDS = Words.of("jp.mimamori.incident.report");

  private IncidentReportDocument() {}

  /** The report as a PDF file. */
  public static byte[] print(
      Institution institution, Incident incident, IncidentReport report, Instant printedAt) {
    String title = WORDS.get("title", Functions.term(report.getStage()));
    List<Markup> body = new ArrayList<>();
    body.add(element("h1").holding(title));
    body.add(element("p", "revision").holding(incident.getLabel()));
    body.add(
        table(
            row(WORDS.get("institution"), institution.getName()),
            row(WORDS.get("code"), Objects.toString(institution.getCode(), "")),
            row(WORDS.get("address"), Objects.toString(institution.getAddress(), "")),
            row(WORDS.get("reported"), moment(report.getReportedAt(), report.getReportedByName())),
            row(WORDS.get("begun"), moment(incident.getBegunAt(), incident.getBegunByName()))));
    ReportContent content = report.getContent();
    List<ReportField> asked = ReportField.of(report.getStage());
    for (ReportPart part : ReportPart.values()) {
      List<Markup> rows =
          asked.stream()
              .filter(field -> field.getPart() == part)
              .map(field -> row(Functions.term(field), ReportWords.of(content, field)))
              .toList();
      if (!rows.isEmpty()) {
        body.add(element("h2").holding(Functions.term(part)));
        body.add(table(rows.toArray(Markup[]::new)));
      }
    }
    List<IncidentEntry> entries =
        incident.getEntries().stream().filter(entry -> !entry.isStruck()).toList();
    if (!entries.isEmpty()) {
      body.add(element("h2").holding(WORDS.get("chronology", Functions.moment(printedAt))));
      body.add(
          table(
              entries.stream()
                  .map(entry -> row(moment(entry), words(entry)))
                  .toArray(Markup[]::new)));
    }
    return new A4Document(
            title + " " + institution.getName(),
            "incident.css",
            text(WORDS.get("foot", Functions.moment(printedAt), report.getContentSha256())),
            element("div").holding(body))
        .toPdf();
  }

  private static String moment(Instant at, String name) {
    return WORDS.get("moment", Functions.moment(at), name);
  }

  private static String moment(IncidentEntry entry) {
    return Stream.of(Wareki.date(entry.getHappenedOn()), entry.getHappenedAt())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String words(IncidentEntry entry) {
    String told = entry.getAddressee() == null ? null : WORDS.get("told", entry.getAddressee());
    return Stream.of(
            told,
            entry.getPrivacyReport() == null ? null : Functions.term(entry.getPrivacyReport()),
            entry.getMeans() == null ? null : Functions.term(entry.getMeans()),
            line("spokeWith", entry.getSpokeWith()),
            line("receipt", entry.getReceiptNo()),
            entry.getText())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String key, String value) {
    return value == null ? null : WORDS.get(key, value);
  }

  private static Markup table(Markup... rows) {
    return element("table").holding(element("tbody").holding(rows));
  }

  private static Markup row(String label, String value) {
    String said = Objects.toString(value, WORDS.get("unknown"));
    return element("tr")
        .holding(
            element("th").with("scope", "row").holding(lines(label)),
            element("td").holding(lines(said)));
  }

  private static List<Markup> lines(String text) {
    return text.lines().<Markup>map(line -> element("p").holding(line)).toList();
  }
}
