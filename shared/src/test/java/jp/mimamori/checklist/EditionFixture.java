package jp.mimamori.checklist;

/** A small edition: the gate, two items, one that may need no entry, one for reference only. */
public final class EditionFixture {

  public static final String GATE = "T-00";
  public static final String LEDGER = "T-2-1";
  public static final String PATCH = "T-2-6";
  public static final String DISCLOSURE = "T-2-3";
  public static final String REFERENCE = "T-9";

  private EditionFixture() {}

  public static ChecklistEdition edition() {
    ChecklistEdition edition =
        new ChecklistEdition("T", Audience.INSTITUTION, "試験用の版", 2026, 3, null);
    item(edition, GATE, 0, true, false, ChecklistItem.Requirement.REQUIRED);
    item(edition, LEDGER, 1, false, false, ChecklistItem.Requirement.REQUIRED);
    item(edition, DISCLOSURE, 2, false, true, ChecklistItem.Requirement.REQUIRED);
    item(edition, PATCH, 3, false, false, ChecklistItem.Requirement.REQUIRED);
    item(edition, REFERENCE, 4, false, false, ChecklistItem.Requirement.REFERENCE);
    return edition;
  }

  private static void item(
      ChecklistEdition edition,
      String id,
      int position,
      boolean gate,
      boolean notRequiredAllowed,
      ChecklistItem.Requirement requirement) {
    new ChecklistItem(
        edition,
        id,
        position,
        new ItemContent(
            gate ? null : "2",
            "試験用の区分",
            null,
            String.valueOf(position),
            new Wording(id + "の文", null),
            requirement,
            gate,
            notRequiredAllowed,
            "C-" + id),
        null);
  }
}
