package jp.mimamori.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantOwned;

/** 経営層への報告 that took place. Never changes; the paper that was shown is evidence. */
@Entity
@Table(name = "management_report")
public class ManagementReport extends TenantOwned {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @Column(name = "heard_by")
  private String heardBy;

  private String comment;

  @Column(name = "evidence_id")
  private long evidenceId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected ManagementReport() {}

  /**
   * @param words without faults
   * @param evidenceId the paper as it was
   */
  ManagementReport(FiscalYear year, ManagementWords words, long evidenceId, Actor by, Instant at) {
    this.fiscalYear = year.year();
    this.reportedOn = words.reportedOn();
    this.heardBy = words.heardBy();
    this.comment = words.comment();
    this.evidenceId = evidenceId;
    this.writtenBy = by.name();
    this.writtenAt = at;
  }

  public FiscalYear getYear() {
    return new FiscalYear(fiscalYear);
  }

  public LocalDate getReportedOn() {
    return reportedOn;
  }

  /** Who of the management. */
  public String getHeardBy() {
    return heardBy;
  }

  /** What they said to it, or null. */
  public String getComment() {
    return comment;
  }

  public long getEvidenceId() {
    return evidenceId;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public String getWrittenBy() {
    return writtenBy;
  }
}
