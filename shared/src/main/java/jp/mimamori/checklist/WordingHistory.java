package jp.mimamori.checklist;

import java.util.Comparator;
import java.util.List;

/** Finds the wording that an answer was given for. */
final class WordingHistory {

  /** Where every answer was given for the words of today. */
  static final WordingHistory UNREVISED = new WordingHistory(List.of());

  private final List<ItemRevision> newestFirst;

  WordingHistory(List<ItemRevision> revisions) {
    newestFirst =
        revisions.stream()
            .sorted(Comparator.comparing(ItemRevision::getRevisedAt).reversed())
            .toList();
  }

  /**
   * The wording of the item today, unless the meaning has changed since the answer was given: then
   * the wording of that time.
   */
  Wording of(ChecklistItem item, Round round) {
    Wording wording = item.getWording();
    boolean sameMeaning = true;
    for (ItemRevision revision : newestFirst) {
      if (revision.getItemId().equals(item.getId())) {
        sameMeaning &= revision.getKind() != RevisionKind.MEANING;
        if (revision.getWordingDigest().equals(round.getWordingDigest())) {
          return sameMeaning ? wording : revision.getWording();
        }
      }
    }
    return wording;
  }
}
