package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.tenancy.TenantOwned;

/** What was said at one step of a drill. */
@Entity
@Table(name = "drill_note")
public class DrillNote extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "drill_id")
  private Drill drill;

  @Enumerated(EnumType.STRING)
  private DrillStep step;

  private String note;

  @Column(name = "noted_at")
  private Instant notedAt;

  protected DrillNote() {}

  DrillNote(Drill drill, DrillStep step, String note, Instant notedAt) {
    this.drill = drill;
    this.step = step;
    this.note = note;
    this.notedAt = notedAt;
  }

  public DrillStep getStep() {
    return step;
  }

  /** Null for a step that was passed without a note. */
  public String getNote() {
    return note;
  }

  public Instant getNotedAt() {
    return notedAt;
  }
}
