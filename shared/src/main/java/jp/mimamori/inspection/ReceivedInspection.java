package jp.mimamori.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One inspection as the institution knows it: by the letters that it got. */
public final class ReceivedInspection {

  private final long id;
  private final List<InspectionLetter> letters;
  private final List<ItemResult> results;
  private final InspectionSnapshot snapshot;
  private final LocalDate today;

  /**
   * @param letters at least one, oldest first
   * @param snapshot null before the visit
   */
  ReceivedInspection(
      long id,
      List<InspectionLetter> letters,
      List<ItemResult> results,
      InspectionSnapshot snapshot,
      LocalDate today) {
    this.id = id;
    this.letters = letters;
    this.results = results;
    this.snapshot = snapshot;
    this.today = today;
  }

  public long getId() {
    return id;
  }

  /** Oldest first. */
  public List<InspectionLetter> getLetters() {
    return letters;
  }

  public InspectionLetter getLast() {
    return letters.get(letters.size() - 1);
  }

  /** The letter that holds about the day: 実施通知 or 日程変更; null where there is none. */
  public InspectionLetter getAnnounced() {
    return last(l -> l.getKind() == LetterKind.NOTICE || l.getKind() == LetterKind.CHANGE)
        .orElse(null);
  }

  /** 結果通知, or null. */
  public InspectionLetter getReport() {
    return last(l -> l.getKind() == LetterKind.RESULT).orElse(null);
  }

  private Optional<InspectionLetter> last(Predicate<InspectionLetter> which) {
    return letters.stream().filter(which).reduce((earlier, later) -> later);
  }

  public InspectionState getState() {
    if (has(LetterKind.CANCEL)) {
      return InspectionState.CANCELLED;
    }
    if (has(LetterKind.DONE) || getReport() != null && isSettled()) {
      return InspectionState.CLOSED;
    }
    if (getReport() != null) {
      return InspectionState.REPORTED;
    }
    return snapshot == null ? InspectionState.NOTIFIED : InspectionState.VISITED;
  }

  private boolean has(LetterKind kind) {
    return letters.stream().anyMatch(letter -> letter.getKind() == kind);
  }

  /** Whether the visit is still to come. */
  public boolean isAhead() {
    return getState() == InspectionState.NOTIFIED;
  }

  public List<ItemResult> getResults() {
    return results;
  }

  public List<ItemResult> getFindings() {
    return results.stream().filter(ItemResult::isFinding).toList();
  }

  /** Findings that wait for the institution. */
  public List<ItemResult> getAwaited() {
    return results.stream().filter(ItemResult::isAwaited).toList();
  }

  public boolean isSettled() {
    return results.stream().allMatch(ItemResult::isSettled);
  }

  public boolean isOverdue(ItemResult result) {
    return result.isOverdue(today);
  }

  /** The forms at the visit, or null. */
  public InspectionSnapshot getSnapshot() {
    return snapshot;
  }
}
