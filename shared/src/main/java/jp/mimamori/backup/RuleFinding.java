package jp.mimamori.backup;

import java.time.LocalDate;

/** What one rule says of one backup. */
public final class RuleFinding {

  private final BackupRule rule;
  private final RuleState state;
  private final LocalDate dueOn;

  RuleFinding(BackupRule rule, RuleState state, LocalDate dueOn) {
    this.rule = rule;
    this.state = state;
    this.dueOn = dueOn;
  }

  public BackupRule getRule() {
    return rule;
  }

  public RuleState getState() {
    return state;
  }

  /** When it has to be looked at again; null where no date presses. */
  public LocalDate getDueOn() {
    return dueOn;
  }
}
