package jp.mimamori.registry;

import java.util.List;
import java.util.Map;

/** An update before the person who looks through it: the figures, and a page of entries. */
public final class UpdateSheet {

  private final RegistryUpdate update;
  private final Map<Finding, Map<Decision, Long>> counts;
  private final List<EntryLine> lines;
  private final boolean more;

  UpdateSheet(
      RegistryUpdate update,
      Map<Finding, Map<Decision, Long>> counts,
      List<EntryLine> lines,
      boolean more) {
    this.update = update;
    this.counts = counts;
    this.lines = lines;
    this.more = more;
  }

  public RegistryUpdate getUpdate() {
    return update;
  }

  /** Entries of a finding. */
  public long count(Finding finding) {
    return counts.get(finding).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Entries that would be applied. */
  public long getToApply() {
    return decided(Decision.APPLY);
  }

  /** Unclear entries about which nobody decided yet. */
  public long getOpen() {
    return decided(Decision.OPEN);
  }

  private long decided(Decision decision) {
    return counts.values().stream().mapToLong(of -> of.getOrDefault(decision, 0L)).sum();
  }

  public List<EntryLine> getLines() {
    return lines;
  }

  /** Whether further entries follow. */
  public boolean isMore() {
    return more;
  }
}
