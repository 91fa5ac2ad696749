package jp.mimamori.responsibility;

/** When a duty counts, as the guideline's table is divided. */
public enum DutyField {
  /** 通常時の責任. */
  NORMAL,
  /** 非常時の責任. */
  EMERGENCY,
  /** 第三者への業務委託時の責任. */
  OUTSOURCING,
  /** 第三者への医療情報提供時の責任. */
  PROVISION
}
