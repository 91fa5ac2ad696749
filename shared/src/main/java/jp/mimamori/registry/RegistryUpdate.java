package jp.mimamori.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.Ids;

/** 台帳の更新: what one public file would change, and what became of it. */
@Entity
@Table(name = "registry_update")
public class RegistryUpdate {

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Enumerated(EnumType.STRING)
  private RegistrySource source;

  @Enumerated(EnumType.STRING)
  private UpdateState state = UpdateState.PREVIEW;

  @Column(name = "file_name")
  private String fileName;

  private String sha256;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "rows_read")
  private int rowsRead;

  @Column(name = "rows_elsewhere")
  private int rowsElsewhere;

  @Column(name = "rows_unreadable")
  private int rowsUnreadable;

  @Column(name = "rows_same")
  private int rowsSame;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "to_apply")
  private Integer toApply;

  /** Counted by the database as it goes on. */
  @Column(insertable = false, updatable = false)
  private int applied;

  @Column(insertable = false, updatable = false)
  private int failed;

  @Column(name = "applied_at", insertable = false, updatable = false)
  private Instant appliedAt;

  protected RegistryUpdate() {}

  /**
   * @param asOf the day whose state the file tells
   * @param same institutions that are known just as the file has them
   */
  RegistryUpdate(
      String prefectureCode,
      PublicFile file,
      String fileName,
      String sha256,
      LocalDate asOf,
      int same,
      Actor by,
      Instant at) {
    this.prefectureCode = prefectureCode;
    this.source = file.source();
    this.fileName = fileName;
    this.sha256 = sha256;
    this.asOf = asOf;
    this.rowsRead = file.rows();
    this.rowsElsewhere = file.elsewhere();
    this.rowsUnreadable = file.unreadable();
    this.rowsSame = same;
    this.uploadedBy = by.name();
    this.uploadedAt = at;
  }

  /**
   * From now on the database applies it.
   *
   * @param entries how many
   */
  void confirm(int entries, Actor by, Instant at) {
    toApply = entries;
    settle(UpdateState.CONFIRMED, by, at);
  }

  void discard(Actor by, Instant at) {
    settle(UpdateState.DISCARDED, by, at);
  }

  private void settle(UpdateState as, Actor by, Instant at) {
    state = as;
    settledAt = at;
    settledBy = by.name();
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public RegistrySource getSource() {
    return source;
  }

  public UpdateState getState() {
    return state;
  }

  public boolean isPreview() {
    return state == UpdateState.PREVIEW;
  }

  public String getFileName() {
    return fileName;
  }

  String sha256() {
    return sha256;
  }

  /** The day whose state the file tells. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** Rows of institutions, wherever they lie. */
  public int getRowsRead() {
    return rowsRead;
  }

  public int getRowsElsewhere() {
    return rowsElsewhere;
  }

  public int getRowsUnreadable() {
    return rowsUnreadable;
  }

  /** Institutions that are known just as the file has them. */
  public int getRowsSame() {
    return rowsSame;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  public String getUploadedBy() {
    return uploadedBy;
  }

  /** When it was confirmed or discarded, or null. */
  public Instant getSettledAt() {
    return settledAt;
  }

  public String getSettledBy() {
    return settledBy;
  }

  /** Entries that were confirmed; null before. */
  public Integer getToApply() {
    return toApply;
  }

  public int getApplied() {
    return applied;
  }

  /** Entries that the registry could not take. */
  public int getFailed() {
    return failed;
  }

  public Instant getAppliedAt() {
    return appliedAt;
  }
}
