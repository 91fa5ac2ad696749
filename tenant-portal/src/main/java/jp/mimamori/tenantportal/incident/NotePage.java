package jp.mimamori.tenantportal.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.contact.OutsideBox;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.incident.EntryDetails;
import jp.mimamori.incident.EntryFault;
import jp.mimamori.incident.EntryKind;
import jp.mimamori.incident.EntryRefusedException;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentRefusedException;
import jp.mimamori.incident.KeepIncident;
import jp.mimamori.incident.Means;
import jp.mimamori.incident.PrivacyReport;
import jp.mimamori.incident.ReadIncidents;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** A line of the chronology: what was done, or who was told. */
@Named("incident_note")
@ViewScoped
public class NotePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadIncidents readIncidents;
  @Inject private ReadContacts readContacts;
  @Inject private KeepIncident keepIncident;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private String kind;
  private LocalDate happenedOn;
  private String happenedAt;
  private String text;
  private String addressee;
  private Means means;
  private String spokeWith;
  private String receiptNo;
  private PrivacyReport privacyReport;
  private transient Incident incident;
  private transient List<String> addressees;

  /** Offers this moment, or answers that there is no such incident. */
  public void load() {
    getIncident();
    getKindShown();
    happenedOn = getToday();
    happenedAt = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  public String save() {
    try {
      keepIncident.note(
          IdParameter.of(id),
          new EntryDetails(
              getKindShown(),
              happenedOn,
              happenedAt,
              text,
              addressee,
              means,
              spokeWith,
              receiptNo,
              privacyReport));
    } catch (EntryRefusedException refusal) {
      feedback.refuse(refusal.faults(), EntryFault::field);
      return null;
    } catch (IncidentRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("incident_note.saved");
    return "/incident/view?faces-redirect=true&id=" + id;
  }

  public EntryKind getKindShown() {
    return Stream.of(EntryKind.values())
        .filter(k -> k.name().equals(kind))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no kind " + kind));
  }

  public boolean isTold() {
    return getKindShown() == EntryKind.TOLD;
  }

  /** Names on the chart, to choose from while typing. */
  public List<String> getAddressees() {
    if (addressees == null) {
      addressees =
          readContacts.chart().getOutside().stream().map(OutsideBox::getName).distinct().toList();
    }
    return addressees;
  }

  public Incident getIncident() {
    if (incident == null) {
      incident = readIncidents.one(IdParameter.of(id));
    }
    return incident;
  }

  public Means[] getAllMeans() {
    return Means.values();
  }

  public PrivacyReport[] getPrivacyReports() {
    return PrivacyReport.values();
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

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  public void setHappenedOn(LocalDate happenedOn) {
    this.happenedOn = happenedOn;
  }

  public String getHappenedAt() {
    return happenedAt;
  }

  public void setHappenedAt(String happenedAt) {
    this.happenedAt = happenedAt;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(String addressee) {
    this.addressee = addressee;
  }

  public Means getMeans() {
    return means;
  }

  public void setMeans(Means means) {
    this.means = means;
  }

  public String getSpokeWith() {
    return spokeWith;
  }

  public void setSpokeWith(String spokeWith) {
    this.spokeWith = spokeWith;
  }

  public String getReceiptNo() {
    return receiptNo;
  }

  public void setReceiptNo(String receiptNo) {
    this.receiptNo = receiptNo;
  }

  public PrivacyReport getPrivacyReport() {
    return privacyReport;
  }

  public void setPrivacyReport(PrivacyReport privacyReport) {
    this.privacyReport = privacyReport;
  }
}
