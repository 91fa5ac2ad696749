package jp.mimamori.inspection;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.organization.Institution;

/** One inspection as its officers see it. */
public final class InspectionFile {

  private final Inspection inspection;
  private final Institution institution;
  private final List<InspectionLetter> letters;
  private final List<ItemResult> results;
  private final InspectionSnapshot snapshot;
  private final boolean mayInspect;
  private final LocalDate today;

  /**
   * @param snapshot null before the visit
   * @param mayInspect whether this officer may write
   */
  InspectionFile(
      Inspection inspection,
      Institution institution,
      List<InspectionLetter> letters,
      List<ItemResult> results,
      InspectionSnapshot snapshot,
      boolean mayInspect,
      LocalDate today) {
    this.inspection = inspection;
    this.institution = institution;
    this.letters = letters;
    this.results = results;
    this.snapshot = snapshot;
    this.mayInspect = mayInspect;
    this.today = today;
  }

  public Inspection getInspection() {
    return inspection;
  }

  public Institution getInstitution() {
    return institution;
  }

  /** Oldest first. */
  public List<InspectionLetter> getLetters() {
    return letters;
  }

  /** What the institution was told last about the day, or null. */
  public InspectionLetter getTold() {
    return letters.stream()
        .filter(l -> l.getKind() == LetterKind.NOTICE || l.getKind() == LetterKind.CHANGE)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Whether the plan was changed, and the institution does not know. */
  public boolean isToldOtherwise() {
    return inspection.getState() == InspectionState.NOTIFIED && inspection.differsFrom(getTold());
  }

  /** As told in the letter; empty before. */
  public List<ItemResult> getResults() {
    return results;
  }

  public List<ItemResult> getFindings() {
    return results.stream().filter(ItemResult::isFinding).toList();
  }

  public boolean isSettled() {
    return results.stream().allMatch(ItemResult::isSettled);
  }

  public boolean isOverdue(ItemResult result) {
    return result.isOverdue(today);
  }

  public InspectionSnapshot getSnapshot() {
    return snapshot;
  }

  public boolean isMayInspect() {
    return mayInspect;
  }

  public LocalDate getToday() {
    return today;
  }
}
