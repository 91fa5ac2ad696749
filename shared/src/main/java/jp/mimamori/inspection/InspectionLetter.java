package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.tenancy.TenantOwned;

/** A letter of the health center about an inspection, as it was sent. Written by officers only. */
@Entity
@Table(name = "inspection_letter")
public class InspectionLetter extends TenantOwned {

  /** Longest texts, in characters. */
  public static final int BODY_MAX = 2000;

  static final int REFERENCE_MAX = 60;

  @Column(name = "inspection_id")
  private long inspectionId;

  private int number;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String reference;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Column(name = "visit_on")
  private LocalDate visitOn;

  @Column(name = "visit_time")
  private String visitTime;

  private String officers;
  private String body;
  private String bring;

  @Column(name = "institution_name")
  private String institutionName;

  @Column(name = "institution_address")
  private String institutionAddress;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "office_phone")
  private String officePhone;

  @Column(name = "sent_by_name")
  private String sentByName;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected InspectionLetter() {}

  /**
   * @param number 1 for the first one of the inspection
   */
  InspectionLetter(
      Inspection about,
      int number,
      LetterText text,
      Institution to,
      HealthCenter from,
      Actor by,
      Instant at) {
    Inspection.refuse(text.body() == null, InspectionFault.TEXT_MISSING);
    Inspection.refuse(text.datedOn() == null, InspectionFault.DATE_MISSING);
    Inspection.refuse(
        Inspection.isLonger(text.body(), BODY_MAX)
            || Inspection.isLonger(text.bring(), BODY_MAX)
            || Inspection.isLonger(text.reference(), REFERENCE_MAX),
        InspectionFault.TEXT_TOO_LONG);
    this.inspectionId = about.getId();
    this.number = number;
    this.kind = text.kind();
    this.fiscalYear = about.year().year();
    this.reference = text.reference();
    this.datedOn = text.datedOn();
    this.visitOn = about.getVisitedOn() == null ? about.getVisitOn() : about.getVisitedOn();
    this.visitTime = about.getVisitTime();
    this.officers = about.getOfficers();
    this.body = text.body();
    this.bring = text.bring();
    this.institutionName = to.getName();
    this.institutionAddress = to.getAddress();
    this.officeName = from.getName();
    this.officePhone = from.getPhone();
    this.sentByName = by.name();
    this.sentAt = at;
  }

  public long getInspectionId() {
    return inspectionId;
  }

  public int getNumber() {
    return number;
  }

  public LetterKind getKind() {
    return kind;
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  /** 文書番号, or null. */
  public String getReference() {
    return reference;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  /** The day of the visit. */
  public LocalDate getVisitOn() {
    return visitOn;
  }

  public String getVisitTime() {
    return visitTime;
  }

  public String getOfficers() {
    return officers;
  }

  public String getBody() {
    return body;
  }

  /** What to have ready on the day. */
  public List<String> getThingsToBring() {
    return bring == null
        ? List.of()
        : Stream.of(bring.split("\\R")).map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  public String getInstitutionName() {
    return institutionName;
  }

  public String getInstitutionAddress() {
    return institutionAddress;
  }

  /** 保健所. */
  public String getOfficeName() {
    return officeName;
  }

  public String getOfficePhone() {
    return officePhone;
  }

  public String getSentByName() {
    return sentByName;
  }

  public Instant getSentAt() {
    return sentAt;
  }
}
