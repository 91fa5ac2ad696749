package jp.mimamori.oversight;

import java.time.Instant;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Standing;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.organization.InstitutionKind;

/** One institution in an officer's list. */
public final class InstitutionComplianceRow {

  private final long id;
  private final String name;
  private final InstitutionKind kind;
  private final String municipality;
  private final Progress progress;
  private final SubmissionState submissionState;
  private final Instant lastActivityAt;
  private final long overdueItems;
  private final ListPlace place;

  InstitutionComplianceRow(
      long id,
      String name,
      InstitutionKind kind,
      String municipality,
      Progress progress,
      SubmissionState submissionState,
      Instant lastActivityAt,
      long overdueItems,
      ListPlace place) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.municipality = municipality;
    this.progress = progress;
    this.submissionState = submissionState;
    this.lastActivityAt = lastActivityAt;
    this.overdueItems = overdueItems;
    this.place = place;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  /** Null where nothing was answered yet. */
  public Progress getProgress() {
    return progress;
  }

  public Standing getStanding() {
    return progress == null ? Standing.UNTOUCHED : progress.getStanding();
  }

  public SubmissionState getSubmissionState() {
    return submissionState;
  }

  /** When the institution last answered, or null. */
  public Instant getLastActivityAt() {
    return lastActivityAt;
  }

  /** Items whose target date has passed. */
  public long getOverdueItems() {
    return overdueItems;
  }

  /** Where it stands in the list that it was read for. */
  public ListPlace getPlace() {
    return place;
  }
}
