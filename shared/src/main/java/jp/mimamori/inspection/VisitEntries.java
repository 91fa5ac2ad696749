package jp.mimamori.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was written down at a visit. What stands is what nobody went on from: an entry takes the
 * place of the one that its writer had in the field, and of nothing else. So two officers stand
 * side by side, and so do two devices of one officer that did not know of each other.
 */
public final class VisitEntries {

  private final List<VisitEntry> all;

  VisitEntries(List<VisitEntry> all) {
    this.all = all.stream().sorted(Comparator.comparing(VisitEntry::getId)).toList();
  }

  /** What stands for an item, oldest first; entries that take everything back are left out. */
  public List<VisitEntry> standing(String itemId) {
    return current(itemId).filter(entry -> !entry.isBlank()).toList();
  }

  private Stream<VisitEntry> current(String itemId) {
    return all.stream()
        .filter(entry -> entry.getItemId().equals(itemId))
        .filter(entry -> all.stream().noneMatch(later -> later.replaces(entry)));
  }

  /** What an officer goes on writing at; empty where the officer wrote nothing. */
  public Optional<VisitEntry> own(String itemId, String sub) {
    return current(itemId).filter(entry -> entry.isBy(sub)).reduce((earlier, later) -> later);
  }

  /** The result that stands; empty where there is none, or where they differ. */
  public Optional<Word> result(String itemId) {
    return agreed(standing(itemId).stream().map(VisitEntry::getResult).toList());
  }

  /** The direction that stands; empty where there is none, or where they differ. */
  public Optional<Word> direction(String itemId) {
    return agreed(standing(itemId).stream().map(VisitEntry::getDirection).toList());
  }

  private static Optional<Word> agreed(List<Word> words) {
    List<Word> said = words.stream().filter(word -> word != null).distinct().toList();
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** Whether officers wrote down different results or directions. */
  public boolean isDisputed(String itemId) {
    List<VisitEntry> standing = standing(itemId);
    return differ(standing.stream().map(VisitEntry::getResult).toList())
        || differ(standing.stream().map(VisitEntry::getDirection).toList());
  }

  /** Whether anything is to be put right, by anybody's account. */
  public boolean isFinding(String itemId) {
    return standing(itemId).stream()
        .anyMatch(
            entry ->
                entry.getDirection() != null
                    || entry.getResult() != null
                        && entry.getResult().meaning() == WordMeaning.UNFIT);
  }

  private static boolean differ(List<Word> words) {
    return words.stream().filter(word -> word != null).distinct().count() > 1;
  }

  /** The remarks that stand, one after the other; null where there is none. */
  public String remarks(String itemId) {
    List<String> remarks =
        standing(itemId).stream()
            .map(VisitEntry::getRemark)
            .filter(r -> r != null)
            .distinct()
            .toList();
    return remarks.isEmpty() ? null : String.join("\n", remarks);
  }

  public boolean isEmpty() {
    return all.stream().allMatch(VisitEntry::isBlank);
  }

  VisitEntries with(VisitEntry entry) {
    return new VisitEntries(Stream.concat(all.stream(), Stream.of(entry)).toList());
  }

  /** What was stored of a change, if it has come before. */
  Optional<VisitEntry> of(String changeKey) {
    return all.stream().filter(entry -> entry.isOf(changeKey)).findFirst();
  }

  /**
   * The last own entry that a change builds on: the one that the page knew of, or a change of the
   * page itself that arrived without the page having heard so.
   */
  long basis(VisitChange change, String sub) {
    return all.stream()
        .filter(entry -> entry.isBy(sub) && change.after().stream().anyMatch(entry::isOf))
        .mapToLong(VisitEntry::getId)
        .reduce(change.seenId(), Math::max);
  }
}
