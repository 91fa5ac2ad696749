package jp.mimamori.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.files.StoredFile;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 版: one file of an evidence. Its content never changes and it is never removed; {@link
 * #isLatest()} passes on, and the date of the latest may be put right.
 */
@Entity
@Table(name = "evidence_version")
public class EvidenceVersion extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "evidence_id")
  private Evidence evidence;

  @Column(name = "version_no")
  private int versionNo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "file_id")
  private StoredFile file;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  private boolean latest;

  protected EvidenceVersion() {}

  EvidenceVersion(
      Evidence evidence,
      int versionNo,
      StoredFile file,
      String fileName,
      LocalDate datedOn,
      Actor by,
      Instant at) {
    this.evidence = evidence;
    this.versionNo = versionNo;
    this.file = file;
    this.fileName = fileName;
    this.datedOn = datedOn;
    this.uploadedBy = by.name();
    this.uploadedAt = at;
    this.latest = true;
  }

  void giveWay() {
    latest = false;
  }

  void date(LocalDate day) {
    datedOn = day;
  }

  public Evidence getEvidence() {
    return evidence;
  }

  /** 1 for 第1版. */
  public int getVersionNo() {
    return versionNo;
  }

  public StoredFile getFile() {
    return file;
  }

  /** As the person named it. */
  public String getFileName() {
    return fileName;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public String getUploadedBy() {
    return uploadedBy;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  public boolean isLatest() {
    return latest;
  }
}
