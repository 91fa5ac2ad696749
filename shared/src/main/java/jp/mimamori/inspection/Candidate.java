package jp.mimamori.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.Standing;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;

/** An institution that may be selected for a year, with what speaks for it. */
public final class Candidate {

  private final long id;
  private final String name;
  private final String kana;
  private final InstitutionKind kind;
  private final String municipality;
  private final LocalDate lastVisitedOn;
  private final List<SelectionReason> reasons;

  /**
   * @param kana as the list is ordered
   */
  Candidate(
      long id, String name, String kana, InstitutionKind kind, String municipality, Facts facts) {
    this.id = id;
    this.name = name;
    this.kana = kana;
    this.kind = kind;
    this.municipality = municipality;
    this.lastVisitedOn = facts.lastVisitedOn();
    this.reasons = facts.reasons();
  }

  /**
   * What reasons follow from.
   *
   * @param lastVisitedOn null where no visit is on record
   * @param recentSince see {@link InspectionRules#recentSince}
   * @param dueOn the next target date of this year's checklist
   */
  record Facts(
      LocalDate lastVisitedOn,
      FiscalYear recentSince,
      Standing standing,
      SubmissionState submission,
      LocalDate dueOn,
      LocalDate today) {

    /** The strongest first; {@link SelectionReason#OWN_JUDGEMENT} alone where there is none. */
    List<SelectionReason> reasons() {
      List<SelectionReason> reasons = new ArrayList<>();
      if (lastVisitedOn == null) {
        reasons.add(SelectionReason.NEVER_INSPECTED);
      } else if (recentSince != null && lastVisitedOn.isBefore(recentSince.firstDay())) {
        reasons.add(SelectionReason.CYCLE_OVER);
      }
      if (dueOn != null && dueOn.isBefore(today)) {
        reasons.add(SelectionReason.OVERDUE_ITEMS);
      }
      if (standing == Standing.UNTOUCHED) {
        reasons.add(SelectionReason.UNTOUCHED);
      } else if (submission == SubmissionState.NOT_SUBMITTED) {
        reasons.add(SelectionReason.NOT_SUBMITTED);
      }
      return reasons.isEmpty() ? List.of(SelectionReason.OWN_JUDGEMENT) : reasons;
    }
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  /** Together with the id the place in the list. */
  public String getKana() {
    return kana;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  /** Null where no visit is on record. */
  public LocalDate getLastVisitedOn() {
    return lastVisitedOn;
  }

  /** The strongest first. */
  public List<SelectionReason> getReasons() {
    return reasons;
  }
}
