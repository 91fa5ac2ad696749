package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.Ids;

/** What an official text said before somebody confirmed or corrected it. Never changed. */
@MappedSuperclass
public abstract class TextRevision {

  @Id private Long id = Ids.next();

  @Enumerated(EnumType.STRING)
  private RevisionKind kind;

  private String source;

  @Column(name = "revised_at")
  private Instant revisedAt;

  @Column(name = "revised_by")
  private String revisedBy;

  protected TextRevision() {}

  protected TextRevision(RevisionKind kind, String source, Actor by, Instant at) {
    this.kind = kind;
    this.source = source;
    this.revisedAt = at;
    this.revisedBy = by.name();
  }

  public Long getId() {
    return id;
  }

  public RevisionKind getKind() {
    return kind;
  }

  /** Where the former text came from. */
  public String getSource() {
    return source;
  }

  public Instant getRevisedAt() {
    return revisedAt;
  }

  public String getRevisedBy() {
    return revisedBy;
  }
}
