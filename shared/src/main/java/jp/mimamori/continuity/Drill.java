package jp.mimamori.continuity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.TenantOwned;

/** 机上訓練: a drill at a table. Aggregate root of its notes; once over, it no longer changes. */
@Entity
@Table(name = "drill")
public class Drill extends TenantOwned {

  private String participants;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "evidence_id")
  private Long evidenceId;

  @OneToMany(mappedBy = "drill", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<DrillNote> notes = new ArrayList<>();

  protected Drill() {}

  Drill(String participants, Actor by, Instant at) {
    this.participants = participants;
    this.startedBy = by.name();
    this.startedAt = at;
  }

  /** What was said at a step; what was written there before stays kept, but counts no more. */
  void note(DrillStep step, String words, Instant at) {
    boolean isSaid = noteOf(step).filter(note -> Objects.equals(note.getNote(), words)).isPresent();
    if (!isSaid) {
      notes.add(new DrillNote(this, step, words, at));
    }
  }

  /**
   * @param minutes the evidence that keeps them
   */
  void finish(long minutes, Instant at) {
    evidenceId = minutes;
    finishedAt = at;
  }

  /** The last of a step. */
  public Optional<DrillNote> noteOf(DrillStep step) {
    return notes.stream().filter(note -> note.getStep() == step).reduce((one, later) -> later);
  }

  public boolean isOver() {
    return finishedAt != null;
  }

  /** The first step that nobody has noted anything at yet; the last one when all are noted. */
  public DrillStep getCurrent() {
    for (DrillStep step : DrillStep.values()) {
      if (noteOf(step).isEmpty()) {
        return step;
      }
    }
    return DrillStep.REVIEW;
  }

  public String getParticipants() {
    return participants;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public String getStartedBy() {
    return startedBy;
  }

  /** Null while it goes on. */
  public Instant getFinishedAt() {
    return finishedAt;
  }

  /** In Japan; null while it goes on. */
  public LocalDate finishedOn() {
    return finishedAt == null ? null : LocalDate.ofInstant(finishedAt, JapanTime.ZONE);
  }

  /** The minutes; null while it goes on. */
  public Long getEvidenceId() {
    return evidenceId;
  }
}
