package jp.mimamori.contact;

/** What a person does in an emergency. One person may hold several (兼務可: slide 5-2). */
public enum ContactRole {
  /** 管理者（院長など）. */
  ADMINISTRATOR,
  /** 医療情報システム安全管理責任者. */
  SAFETY_MANAGER,
  /** Decides whether systems and consultations stop (非常時の意思決定者: slide 5-12). */
  DECIDER,
  /** 連絡窓口: speaks with those outside. */
  CONTACT_POINT,
  /** システム担当: knows the machines and cables. */
  SYSTEM_KEEPER,
  /** 記録係: writes down what happened when. */
  RECORDER
}
