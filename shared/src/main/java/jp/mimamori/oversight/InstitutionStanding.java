package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.organization.InstitutionKind;

/**
 * Where an institution stands in a fiscal year: all that lists show, narrow and sort by, in one
 * row. Every institution has one, whether it answered or not. Kept by the database ({@code
 * V13__summaries.sql}); read only.
 */
@Entity
@Table(name = "standing")
@IdClass(InstitutionStanding.Key.class)
class InstitutionStanding {

  /** Institution and year. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long institutionId;
    private int fiscalYear;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && institutionId == that.institutionId
          && fiscalYear == that.fiscalYear;
    }

    @Override
    public int hashCode() {
      return Objects.hash(institutionId, fiscalYear);
    }
  }

  @Id
  @Column(name = "institution_id")
  private long institutionId;

  @Id
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Column(name = "municipality_code")
  private String municipalityCode;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String name;
  private String kana;

  @Column(name = "search_text")
  private String searchText;

  /** First day on which it counts. */
  @Column(name = "counts_from")
  private LocalDate countsFrom;

  /** First day on which it counts no more. */
  @Column(name = "counts_until")
  private LocalDate countsUntil;

  @Column(name = "response_id")
  private Long responseId;

  @Embedded private Progress progress;

  /** The next target date; a day that never comes where there is none. */
  @Column(name = "due_on")
  private LocalDate dueOn;

  /** The same, with a day long ago. */
  @Column(name = "due_before_on")
  private LocalDate dueBeforeOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "submission_state")
  private SubmissionState submissionState;

  /** The last answer; 1970 where there is none. */
  @Column(name = "active_at")
  private Instant activeAt;

  /** First day of the month of the last answer, while in progress; else a day that never comes. */
  @Column(name = "idle_since")
  private LocalDate idleSince;

  @Column(name = "unanswered_vendor_forms")
  private int unansweredVendorForms;

  @Column(name = "without_sign_in")
  private boolean withoutSignIn;

  @Column(name = "without_email")
  private boolean withoutEmail;

  protected InstitutionStanding() {}

  long getInstitutionId() {
    return institutionId;
  }

  String getMunicipalityCode() {
    return municipalityCode;
  }

  InstitutionKind getKind() {
    return kind;
  }

  String getName() {
    return name;
  }

  String getKana() {
    return kana;
  }

  /** Null where nothing was answered. */
  Long getResponseId() {
    return responseId;
  }

  Progress getProgress() {
    return progress;
  }

  LocalDate getDueOn() {
    return dueOn;
  }

  LocalDate getDueBeforeOn() {
    return dueBeforeOn;
  }

  SubmissionState getSubmissionState() {
    return submissionState;
  }

  Instant getActiveAt() {
    return activeAt;
  }

  int getUnansweredVendorForms() {
    return unansweredVendorForms;
  }

  boolean isWithoutSignIn() {
    return withoutSignIn;
  }

  boolean isWithoutEmail() {
    return withoutEmail;
  }
}
