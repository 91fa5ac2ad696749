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
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
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

  @Inject private ReadIncidents readIncidents;
  @Inject private PrefillReport prefillReport;
  @Inject private ReportIncident reportIncident;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private String stage;
  private int number;
  private final ArrayList<ReportRow> rows = new ArrayList<>();
  private transient Incident incident;

  /** Finds the incident and what is known of it, or answers that there is none. */
  public void load() {
    if (stage == null) {
      stage =
          (getIncident().getReportCount() == 0 ? ReportStage.FIRST : ReportStage.FOLLOW_UP).name();
    }
    number = getIncident().getReportCount() + 1;
    ReportContent known = prefillReport.of(IdParameter.of(id));
    ReportField.of(getStageShown())
        .forEach(field -> rows.add(new ReportRow(field, known.of(field))));
  }

  public String send() {
    Map<ReportField, String> said = new EnumMap<>(ReportField.class);
    rows.forEach(row -> said.put(row.getField(), row.getText()));
    try {
      reportIncident.send(IdParameter.of(id), getStageShown(), number, new ReportContent(said));
    } catch (ReportRefusedException refusal) {
      refusal
          .faults()
          .forEach((field, fault) -> feedback.refuse(field.name(), Functions.term(fault)));
      return null;
    } catch (IncidentRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("incident_report.sent." + getStageShown());
    return "/incident/view?faces-redirect=true&id=" + id;
  }

  public ReportStage getStageShown() {
    return Stream.of(ReportStage.values())
        .filter(s -> s.name().equals(stage))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no stage " + stage));
  }

  /** Whether this report can be sent; one that was sent meanwhile cannot. */
  public boolean isPossible() {
    return getIncident().allows(getStageShown());
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
}
