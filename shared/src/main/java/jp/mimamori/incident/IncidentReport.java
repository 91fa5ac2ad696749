package jp.mimamori.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.submission.Snapshot;
import jp.mimamori.tenancy.TenantOwned;

/** One report as it was sent: 第一報, a 続報 or 確報. Never changed; a further one is added. */
@Entity
@Table(name = "incident_report")
public class IncidentReport extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  private int number;

  @Enumerated(EnumType.STRING)
  private ReportStage stage;

  private String content;

  @Column(name = "content_sha256")
  private String contentSha256;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "reported_by_name")
  private String reportedByName;

  protected IncidentReport() {}

  IncidentReport(
      Incident incident,
      int number,
      ReportStage stage,
      ReportContent content,
      Actor by,
      Instant at) {
    this.incident = incident;
    this.number = number;
    this.stage = stage;
    this.content = content.write();
    this.contentSha256 = Snapshot.sha256(this.content);
    this.reportedByName = by.name();
    this.reportedAt = at;
  }

  /**
   * @throws IllegalStateException if the text is not the one that was sent
   */
  public ReportContent getContent() {
    if (!Snapshot.sha256(content).equals(contentSha256)) {
      throw new IllegalStateException("report " + getId() + " is not what was sent");
    }
    return ReportContent.read(content);
  }

  /** 1 for 第一報. */
  public int getNumber() {
    return number;
  }

  public ReportStage getStage() {
    return stage;
  }

  public String getContentSha256() {
    return contentSha256;
  }

  public Instant getReportedAt() {
    return reportedAt;
  }

  public String getReportedByName() {
    return reportedByName;
  }
}
