package jp.mimamori.setup;

import java.util.List;

/** The six questions, in the order in which they are asked. */
public enum SetupQuestion {
  /** 医療情報システムがあるか. */
  HAS_SYSTEM,
  /** それぞれの種類と名前. */
  SYSTEMS,
  /** それぞれの事業者. */
  VENDORS,
  /** パソコンやサーバの台数. */
  DEVICES,
  /** リモート保守の有無. */
  REMOTE,
  /** 担当者と医療情報システム安全管理責任者. */
  PEOPLE;

  /** What is left to ask after the first answer, that one included. */
  static List<SetupQuestion> askedAfter(PlainAnswer hasSystem) {
    if (hasSystem == PlainAnswer.NO) {
      return List.of(HAS_SYSTEM);
    }
    return hasSystem == PlainAnswer.UNKNOWN ? List.of(HAS_SYSTEM, PEOPLE) : List.of(values());
  }
}
