package jp.mimamori.oversight;

import java.util.Objects;

/**
 * What institutions answer to an item now. The forms of other kinds of institutions that ask the
 * same, by control and group, are meant along with it.
 *
 * @param itemId of the checklist
 */
public record ItemFilter(String itemId, ItemAnswer answer) {

  /** An answer, or its want. */
  public enum ItemAnswer {
    YES,
    NO,
    NOT_REQUIRED,
    /** 未回答: asked and not answered; never counted as safe. */
    OPEN
  }

  public ItemFilter {
    Objects.requireNonNull(itemId);
    Objects.requireNonNull(answer);
  }

  /** The answers that stand to items of the edition in use, of the standing {@code s}. */
  private static final String ANSWERS =
      """
      (SELECT a.id FROM Round a, ChecklistItem i, ChecklistItem asked
        WHERE a.response.id = s.responseId AND a.latest = TRUE AND i.id = a.itemId
          AND i.edition = a.response.edition AND asked.id = :item AND i.controlId = asked.controlId
          AND COALESCE(i.groupName, '') = COALESCE(asked.groupName, '')""";

  /** JPQL over the standing {@code s}; without a system nothing but the gate question is asked. */
  String condition() {
    return answer == ItemAnswer.OPEN
        ? "NOT EXISTS "
            + ANSWERS
            + ") AND (s.progress.standing <> :noSystem OR EXISTS"
            + " (SELECT g.id FROM ChecklistItem g WHERE g.id = :item AND g.gate = TRUE))"
        : "EXISTS "
            + ANSWERS
            + " AND a.value = :answer AND (s.progress.standing <> :noSystem OR i.gate = TRUE))";
  }
}
