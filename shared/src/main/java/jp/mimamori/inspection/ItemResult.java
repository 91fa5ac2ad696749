package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.tenancy.TenantOwned;

/**
 * The result of one item of the checklist as 結果通知 tells it; 指摘事項 (finding) where it gives a
 * direction. Written by officers only, and never changed.
 */
@Entity
@Table(name = "inspection_result")
public class ItemResult extends TenantOwned {

  /** Longest text of a finding, in characters. */
  public static final int REMARK_MAX = 2000;

  @Column(name = "inspection_id")
  private long inspectionId;

  private int position;

  @Column(name = "item_id")
  private String itemId;

  private String label;
  private String text;

  @Enumerated(EnumType.STRING)
  private WordMeaning meaning;

  private String word;

  @Enumerated(EnumType.STRING)
  private WordMeaning direction;

  @Column(name = "direction_word")
  private String directionWord;

  private String remark;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @OneToMany(mappedBy = "result", fetch = FetchType.EAGER)
  @OrderBy("number")
  private List<CorrectiveAction> actions = new ArrayList<>();

  protected ItemResult() {}

  ItemResult(long inspectionId, int position, VisitItem item, Decision decision) {
    this.inspectionId = inspectionId;
    this.position = position;
    this.itemId = item.getItemId();
    this.label = item.getLabel();
    this.text = item.getText();
    this.meaning = decision.result().meaning();
    this.word = decision.result().text();
    this.direction = decision.direction() == null ? null : decision.direction().meaning();
    this.directionWord = decision.direction() == null ? null : decision.direction().text();
    this.remark = decision.remark();
    this.dueOn = isAnswerDue() ? decision.dueOn() : null;
  }

  /** 指摘事項. */
  public boolean isFinding() {
    return direction != null;
  }

  /** 文書指摘: the institution has to say what it did. */
  public boolean isAnswerDue() {
    return direction == WordMeaning.WRITTEN;
  }

  /** Null for an item that is no finding. */
  public FindingState getState() {
    if (!isFinding()) {
      return null;
    }
    if (!isAnswerDue()) {
      return FindingState.TOLD;
    }
    CorrectiveAction last = getLastAction();
    if (last == null) {
      return FindingState.OPEN;
    }
    return last.getReview() == null ? FindingState.ANSWERED : last.getReview().getVerdict().state();
  }

  /** Whether nobody has to do anything about it any more. */
  public boolean isSettled() {
    return getState() == null || getState().isSettled();
  }

  /** Whether it is the institution's turn. */
  public boolean isAwaited() {
    return getState() != null && getState().isAwaited();
  }

  /** Until when the institution has to answer; follows the last request. Null where none is due. */
  public LocalDate getDueOn() {
    return actions.stream()
        .map(CorrectiveAction::getReview)
        .filter(review -> review != null && review.getDueOn() != null)
        .map(CorrectiveReview::getDueOn)
        .reduce(dueOn, (earlier, later) -> later);
  }

  /** 期限超過: follows from the day on which one looks. */
  public boolean isOverdue(LocalDate today) {
    return isAwaited() && getDueOn() != null && getDueOn().isBefore(today);
  }

  /** What was done last, or null. */
  public CorrectiveAction getLastAction() {
    return actions.isEmpty() ? null : actions.get(actions.size() - 1);
  }

  public long getInspectionId() {
    return inspectionId;
  }

  public int getPosition() {
    return position;
  }

  public String getItemId() {
    return itemId;
  }

  /** Such as 2-⑪. */
  public String getLabel() {
    return label;
  }

  /** Of the item. */
  public String getText() {
    return text;
  }

  public WordMeaning getMeaning() {
    return meaning;
  }

  /** 適, 不適 …, in the words of the health center. */
  public String getWord() {
    return word;
  }

  public WordMeaning getDirection() {
    return direction;
  }

  /** 文書指摘, 口頭指導, or null. */
  public String getDirectionWord() {
    return directionWord;
  }

  /** What is to be put right, or null. */
  public String getRemark() {
    return remark;
  }

  /** Oldest first. */
  public List<CorrectiveAction> getActions() {
    return actions;
  }
}
