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
  private final int unansweredVendorForms;
  private final boolean withoutSignIn;
  private final boolean withoutEmail;
  private final InstitutionAddress address;

  InstitutionComplianceRow(
      long id,
      String name,
      InstitutionKind kind,
      String municipality,
      Progress progress,
      SubmissionState submissionState,
      Instant lastActivityAt,
      long overdueItems,
      ListPlace place,
      int unansweredVendorForms,
      boolean withoutSignIn,
      boolean withoutEmail,
      InstitutionAddress address) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.municipality = municipality;
    this.progress = progress;
    this.submissionState = submissionState;
    this.lastActivityAt = lastActivityAt;
    this.overdueItems = overdueItems;
    this.place = place;
    this.unansweredVendorForms = unansweredVendorForms;
    this.withoutSignIn = withoutSignIn;
    this.withoutEmail = withoutEmail;
    this.address = address;
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

  /** Forms of vendors that are due and not answered in full. */
  public int getUnansweredVendorForms() {
    return unansweredVendorForms;
  }

  /** Nobody of it has ever signed in. */
  public boolean isWithoutSignIn() {
    return withoutSignIn;
  }

  /** No mail reaches it. */
  public boolean isWithoutEmail() {
    return withoutEmail;
  }

  /** Where it is reached. */
  public InstitutionAddress getAddress() {
    return address;
  }
}
