package jp.mimamori.casefile;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentReport;
import jp.mimamori.law.Wareki;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Markup;
import jp.mimamori.print.Words;
import jp.mimamori.ui.Functions;

/**
 * Prints what an office reports to the ministry about an incident, as an office writes letters:
 * date, to, from, matter, 記. The headings are those of 平成30年10月29日 医政総発1029第1号.
 */
public final class MinistryReportDocument {

  private static final Words WORDS = Words.of("jp.mimamori.casefile.report");

  private final IncidentFile file;
  private final LocalDate today;

  private MinistryReportDocument(IncidentFile file, LocalDate today) {
    this.file = file;
    this.today = today;
  }

  /** The report as a PDF file. */
  public static byte[] print(IncidentFile file, LocalDate today) {
    return new MinistryReportDocument(file, today).document().toPdf();
  }

  /** インシデントの報告_ふじ内科医院.pdf. */
  public static String fileName(IncidentFile file) {
    return WORDS.get("file", file.getInstitution().getName()) + ".pdf";
  }

  private A4Document document() {
    List<Markup> parts = new ArrayList<>();
    parts.add(element("p", "right").holding(Wareki.date(today)));
    parts.add(element("p", "to").holding(WORDS.get("to")));
    parts.add(element("p", "from").holding(file.getHealthCenter().getName()));
    parts.add(element("h1").holding(WORDS.get("title")));
    parts.add(
        element("div", "body").holding(List.of((Markup) element("p").holding(WORDS.get("body")))));
    parts.add(element("p", "record").holding(WORDS.get("record")));
    parts.add(facts());
    List<Markup> told = told();
    parts.addAll(told.subList(0, told.size() - 1));
    parts.add(
        element("div", "last")
            .holding(told.get(told.size() - 1), element("p", "end").holding(WORDS.get("end"))));
    String title = WORDS.get("title") + " " + file.getInstitution().getName();
    return new A4Document(
        title,
        "inspection-letter.css",
        text(WORDS.get("foot", file.getInstitution().getName(), Wareki.date(today))),
        element("div").holding(parts));
  }

  /** The four headings, and how it was closed. */
  private List<Markup> told() {
    List<Markup> told = new ArrayList<>();
    for (CaseHeading heading : CaseHeading.values()) {
      told.add(told(told.size() + 1, Functions.term(heading), file.text(heading)));
    }
    if (file.getKept() != null && file.getKept().isClosed()) {
      told.add(told(told.size() + 1, WORDS.get("result"), file.getKept().getResult()));
    }
    return told;
  }

  private static Markup told(int number, String heading, String text) {
    return element("div")
        .holding(
            element("h2").holding(WORDS.get("heading", number, heading)),
            element("div").holding(lines(text == null ? WORDS.get("empty") : text)));
  }

  private Markup facts() {
    Incident incident = file.getIncident();
    Institution institution = file.getInstitution();
    HealthCenter center = file.getHealthCenter();
    return element("table", "facts")
        .holding(
            element("tbody")
                .holding(
                    Stream.of(
                            row(
                                "institution",
                                WORDS.get(
                                    "institutionLine",
                                    institution.getName(),
                                    Functions.term(institution.getKind()))),
                            row("address", institution.getAddress()),
                            row("phone", institution.getPhone()),
                            row("learned", Wareki.date(incident.getLearnedOn())),
                            row("type", term(incident.getType())),
                            row("care", term(incident.getCare())),
                            row("network", term(incident.getNetwork())),
                            row("personalData", term(incident.getPersonalData())),
                            reports(file.getReports()),
                            row("state", Functions.term(file.getCaseState())),
                            row(
                                "office",
                                center.getPhone() == null
                                    ? center.getName()
                                    : WORDS.get("officeLine", center.getName(), center.getPhone())))
                        .toList()));
  }

  private static Markup reports(List<IncidentReport> reports) {
    return reports.isEmpty()
        ? row("reports", WORDS.get("unknown"))
        : row(
            "reports",
            element("div")
                .holding(
                    reports.stream()
                        .map(
                            report ->
                                (Markup)
                                    element("p")
                                        .holding(
                                            WORDS.get(
                                                "reportLine",
                                                Functions.term(report.getStage()),
                                                Functions.moment(report.getReportedAt()))))
                        .toList()));
  }

  private static String term(Enum<?> told) {
    return told == null ? WORDS.get("unknown") : Functions.term(told);
  }

  private static List<Markup> lines(String typed) {
    return typed.lines().map(line -> (Markup) element("p").holding(line)).toList();
  }

  private static Markup row(String label, String value) {
    return value == null ? Markup.none() : row(label, text(value));
  }

  private static Markup row(String label, Markup value) {
    return element("tr")
        .holding(
            element("th").with("scope", "row").holding(WORDS.get(label)),
            element("td").holding(value));
  }
}
