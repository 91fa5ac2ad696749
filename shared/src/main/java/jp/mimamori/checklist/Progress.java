package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * How far a response is: 記入状況 (an answer and a date on every applicable item, which is what an
 * inspection looks at) and 達成状況 (はい on every item) are two different figures. Computed as a whole
 * from the answers, never adjusted.
 */
@Embeddable
public class Progress {

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private int applicable;
  private int answered;

  @Column(name = "yes_count")
  private int yes;

  @Column(name = "no_count")
  private int no;

  @Column(name = "not_required_count")
  private int notRequired;

  @Column(name = "next_target_on")
  private LocalDate nextTargetOn;

  protected Progress() {}

  /**
   * @param latest the answer that stands for each item, by item id
   */
  static Progress of(ChecklistEdition edition, Map<String, Round> latest) {
    Progress progress = new Progress();
    boolean noSystem =
        edition
            .gate()
            .map(gate -> latest.get(gate.getId()))
            .filter(round -> round.getValue() == AnswerValue.NO)
            .isPresent();
    for (ChecklistItem item : edition.getItems()) {
      if (item.isRequired() && (item.isGate() || !noSystem)) {
        progress.count(latest.get(item.getId()));
      }
    }
    progress.standing = progress.standing(noSystem, latest.isEmpty());
    return progress;
  }

  private void count(Round round) {
    applicable++;
    if (round == null) {
      return;
    }
    answered++;
    switch (round.getValue()) {
      case YES -> yes++;
      case NOT_REQUIRED -> notRequired++;
      case NO -> {
        no++;
        LocalDate target = round.getTargetOn();
        if (target != null && (nextTargetOn == null || target.isBefore(nextTargetOn))) {
          nextTargetOn = target;
        }
      }
    }
  }

  private Standing standing(boolean noSystem, boolean untouched) {
    if (noSystem) {
      return Standing.NO_SYSTEM;
    }
    if (untouched) {
      return Standing.UNTOUCHED;
    }
    if (answered < applicable) {
      return Standing.IN_PROGRESS;
    }
    return no == 0 ? Standing.ACHIEVED : Standing.COMPLETE;
  }

  public Standing getStanding() {
    return standing;
  }

  /** Required items that need an answer. */
  public int getApplicable() {
    return applicable;
  }

  /** 記入済みの項目. */
  public int getAnswered() {
    return answered;
  }

  /** Items that count for 達成状況: the applicable ones less those that need no entry. */
  public int getAchievable() {
    return standing == Standing.NO_SYSTEM ? 0 : applicable - notRequired;
  }

  /** はい. */
  public int getYes() {
    return yes;
  }

  /** いいえ. */
  public int getNo() {
    return no;
  }

  /** 記入不要. */
  public int getNotRequired() {
    return notRequired;
  }

  /** Earliest 目標日 of the open いいえ, or null. */
  public LocalDate getNextTargetOn() {
    return nextTargetOn;
  }

  public int getOpen() {
    return applicable - answered;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Progress that
        && standing == that.standing
        && applicable == that.applicable
        && answered == that.answered
        && yes == that.yes
        && no == that.no
        && notRequired == that.notRequired
        && Objects.equals(nextTargetOn, that.nextTargetOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(standing, applicable, answered, yes, no, notRequired, nextTargetOn);
  }
}
