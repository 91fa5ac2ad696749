package jp.mimamori.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One item of a {@link ChecklistSheet} with what was answered. */
public final class SheetLine {

  private final ChecklistItem item;
  private final Control control;
  private final List<Round> history;
  private final Round latest;
  private final ItemState state;
  private final Proposal proposal;

  SheetLine(
      ChecklistItem item,
      Control control,
      List<Round> history,
      CarryOver carryOver,
      boolean asked,
      LocalDate today) {
    this.item = item;
    this.control = control;
    this.history = List.copyOf(history);
    this.latest = history.stream().filter(Round::isLatest).findFirst().orElse(null);
    this.state = state(asked, today);
    this.proposal = state == ItemState.OPEN ? carryOver.proposal(item) : null;
  }

  private ItemState state(boolean asked, LocalDate today) {
    if (!asked) {
      return ItemState.NOT_ASKED;
    }
    if (latest == null) {
      return ItemState.OPEN;
    }
    return switch (latest.getValue()) {
      case YES -> ItemState.YES;
      case NOT_REQUIRED -> ItemState.NOT_REQUIRED;
      case NO -> latest.isOverdue(today) ? ItemState.OVERDUE : ItemState.NO;
    };
  }

  public ChecklistItem getItem() {
    return item;
  }

  /** The help in plain words. */
  public Control getControl() {
    return control;
  }

  /** How people call the item: 2-⑫ 不要なソフトウェア・サービス（サーバ）. */
  public String getLabel() {
    String title =
        item.isGate() ? control.getTitle() : item.getFullNumber() + " " + control.getTitle();
    return item.getGroupName() == null ? title : title + "（" + item.getGroupName() + "）";
  }

  /** Every round with all its revisions, oldest first. */
  public List<Round> getHistory() {
    return history;
  }

  /** The same, newest first. */
  public List<Round> getNewestFirst() {
    List<Round> reversed = new ArrayList<>(history);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The rounds as they stand, one entry a round: corrected slips are left out. */
  public List<Round> getRounds() {
    return history.stream()
        .filter(
            r ->
                history.stream()
                    .noneMatch(
                        o ->
                            o.getRoundNo() == r.getRoundNo()
                                && o.getRevisionNo() > r.getRevisionNo()))
        .toList();
  }

  /** The answer that stands, or null. */
  public Round getLatest() {
    return latest;
  }

  /** What the institution said before, while the item is open; null where it said nothing. */
  public Proposal getProposal() {
    return proposal;
  }

  public ItemState getState() {
    return state;
  }
}
