package jp.mimamori.oversight;

import java.util.function.Function;

/** Columns by which the list of institutions may be ordered; the database has an index for each. */
public enum ComplianceSort {
  NAME("s.kana", InstitutionStanding::getKana),
  KIND("s.kind", InstitutionStanding::getKind),
  ANSWERED("s.progress.answered", s -> s.getProgress().getAnswered()),
  ACHIEVED("s.progress.yes", s -> s.getProgress().getYes()),
  /** By the earliest target date; those without any come last, up or down. */
  OVERDUE(
      "s.dueOn",
      InstitutionStanding::getDueOn,
      "s.dueBeforeOn",
      InstitutionStanding::getDueBeforeOn),
  LAST_ACTIVITY("s.activeAt", InstitutionStanding::getActiveAt);

  private final String up;
  private final Function<InstitutionStanding, Object> valueUp;
  private final String down;
  private final Function<InstitutionStanding, Object> valueDown;

  ComplianceSort(String path, Function<InstitutionStanding, Object> value) {
    this(path, value, path, value);
  }

  ComplianceSort(
      String up,
      Function<InstitutionStanding, Object> valueUp,
      String down,
      Function<InstitutionStanding, Object> valueDown) {
    this.up = up;
    this.valueUp = valueUp;
    this.down = down;
    this.valueDown = valueDown;
  }

  /** JPQL over the standing {@code s}. */
  String path(boolean ascending) {
    return ascending ? up : down;
  }

  /** The place of an institution in a list ordered by this. */
  ListPlace place(InstitutionStanding standing, boolean ascending) {
    return new ListPlace(
        (ascending ? valueUp : valueDown).apply(standing), standing.getInstitutionId());
  }
}
