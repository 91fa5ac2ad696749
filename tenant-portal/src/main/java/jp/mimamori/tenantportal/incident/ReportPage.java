package jp.mimamori.tenantportal.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.draft.KeepDraft;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.incident.FieldFault;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentRefusedException;
import jp.mimamori.incident.PrefillReport;
import jp.mimamori.incident.ReadIncidents;
import jp.mimamori.incident.ReportContent;
import jp.mimamori.incident.ReportField;
import jp.mimamori.incident.ReportIncident;
import jp.mimamori.incident.ReportPart;
import jp.mimamori.incident.ReportRefusedException;
import jp.mimamori.incident.ReportStage;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** 第一報 with six questions; 続報 and 確報 with what was said before. */
@Named("incident_report")
@ViewScoped
public class ReportPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/incident/report.xhtml?";
  private static final String NUMBER = "number=";

  @Inject private ReadIncidents readIncidents;
  @Inject private PrefillReport prefillReport;
  @Inject private ReportIncident reportIncident;
  @Inject private KeepDraft keepDraft;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private String stage;
  private String number;
  private String leftDraft;
  private final ArrayList<ReportRow> rows = new ArrayList<>();
  private transient Incident incident;

  /**
   * Finds what is known of the incident, or answers that there is none. The report's number is part
   * of the address, so that what somebody typed before a colleague's report is not laid over it.
   */
  public String load() {
    int next = getIncident().getReportCount() + 1;
    if (stage == null) {
      stage = (next == 1 ? ReportStage.FIRST : ReportStage.FOLLOW_UP).name();
    }
    if (number == null) {
      return "/incident/report?faces-redirect=true&id=%s&stage=%s&number=%d"
          .formatted(id, getStageShown(), next);
    }
    ReportContent known = prefillReport.of(IdParameter.of(id), IdParameter.of(number));
    ReportField.of(getStageShown())
        .forEach(field -> rows.add(new ReportRow(field, known.of(field))));
    leftDraft = isOvertaken() ? null : leftBehind(next);
    return null;
  }

  /**
   * The last page on which the person typed into a report that another one came before, or null.
   */
  private String leftBehind(int next) {
    return keepDraft.pages(PAGE).stream()
        .filter(page -> isLeftBehind(List.of(page.substring(PAGE.length()).split("&")), next))
        .findFirst()
        .orElse(null);
  }

  /**
   * @param parameters of an address, in any order: a redirect mixes them
   */
  private boolean isLeftBehind(List<String> parameters, int next) {
    return parameters.contains("id=" + id)
        && parameters.stream().anyMatch(parameter -> parameter.startsWith(NUMBER))
        && !parameters.contains(NUMBER + next);
  }

  public String send() {
    Map<ReportField, String> said = new EnumMap<>(ReportField.class);
    rows.forEach(row -> said.put(row.getField(), row.getText()));
    try {
      reportIncident.send(
          IdParameter.of(id),
          getStageShown(),
          Math.toIntExact(IdParameter.of(number)),
          new ReportContent(said));
    } catch (ReportRefusedException refusal) {
      refusal
          .faults()
          .forEach((field, fault) -> feedback.refuse(field.name(), sentence(field, fault)));
      return null;
    } catch (IncidentRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      incident = null;
      return null;
    }
    feedback.done("incident_report.sent." + getStageShown());
    return "/incident/view?faces-redirect=true&id=" + id;
  }

  private static String sentence(ReportField field, FieldFault fault) {
    return Functions.fill(Functions.term(fault), List.of(field.getLongest()));
  }

  public ReportStage getStageShown() {
    return Stream.of(ReportStage.values())
        .filter(s -> s.name().equals(stage))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no stage " + stage));
  }

  /** Whether a report of this number was sent already, from another window or by a colleague. */
  public boolean isOvertaken() {
    return IdParameter.of(number) <= getIncident().getReportCount();
  }

  /** Whether this report can be sent. */
  public boolean isPossible() {
    return !isOvertaken() && getIncident().allows(getStageShown());
  }

  /** Address of a form with what the person typed before the last report was sent, or null. */
  public String getLeftDraft() {
    return leftDraft;
  }

  public boolean isFirst() {
    return getStageShown() == ReportStage.FIRST;
  }

  public Incident getIncident() {
    if (incident == null) {
      incident = readIncidents.one(IdParameter.of(id));
    }
    return incident;
  }

  /** Headings under which something is asked. */
  public List<ReportPart> getPartsShown() {
    return rows.stream().map(row -> row.getField().getPart()).distinct().toList();
  }

  public List<ReportRow> rowsOf(ReportPart part) {
    return rows.stream().filter(row -> row.getField().getPart() == part).toList();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
