package jp.mimamori.responsibility;

/**
 * 責任: the duties of the guideline's table, in its order. The words are in {@code Terms.properties}.
 */
public enum Duty {
  /** 管理方法・体制等に関する説明責任. */
  EXPLAIN(DutyField.NORMAL),
  /** 管理及び監査を実施する責任. */
  AUDIT(DutyField.NORMAL),
  /** 定期的に見直し、必要な改善を行う責任. */
  IMPROVE(DutyField.NORMAL),
  /** 情報セキュリティインシデントの原因・影響等に関する説明責任. */
  EXPLAIN_INCIDENT(DutyField.EMERGENCY),
  /** 再発防止策等の善後策を講じる責任. */
  PREVENT(DutyField.EMERGENCY),
  /** 適切な事業者を選定する責任. */
  SELECT(DutyField.OUTSOURCING),
  /** 受託事業者の過失等に対する管理責任. */
  SUPERVISE(DutyField.OUTSOURCING),
  /** 個人情報等を遵守し第三者へ医療情報を安全に提供する責任. */
  PROVIDE(DutyField.PROVISION);

  private final DutyField field;

  Duty(DutyField field) {
    this.field = field;
  }

  public DutyField getField() {
    return field;
  }

  /** Whether it is the first one of its field. */
  public boolean isFirst() {
    return ordinal() == 0 || values()[ordinal() - 1].field != field;
  }
}
