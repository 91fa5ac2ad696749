package jp.mimamori.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.identity.Actor;

/**
 * 公開: an edition is in force from here on. Storing it makes the database move every response of the
 * edition's year to it, for all institutions ({@code publication_moves_responses}).
 */
@Entity
@Table(name = "edition_publication")
public class Publication {

  @Id
  @Column(name = "edition_id")
  private String editionId;

  @Column(name = "draft_id")
  private long draftId;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(insertable = false, updatable = false)
  private int moved;

  protected Publication() {}

  Publication(String editionId, EditionDraft draft, Actor by, Instant at) {
    this.editionId = editionId;
    this.draftId = draft.getId();
    this.publishedAt = at;
    this.publishedBy = by.name();
  }

  public String getEditionId() {
    return editionId;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }

  public String getPublishedBy() {
    return publishedBy;
  }

  /** Responses of the year that went over to the edition. */
  public int getMoved() {
    return moved;
  }
}
