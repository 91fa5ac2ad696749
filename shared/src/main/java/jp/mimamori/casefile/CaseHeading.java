package jp.mimamori.casefile;

/** What authorities are asked to examine (平成30年10月29日 医政総発1029第1号). */
public enum CaseHeading {
  /** 被害状況. */
  DAMAGE(CaseFault.DAMAGE_TOO_LONG),
  /** 対応状況. */
  RESPONSE(CaseFault.RESPONSE_TOO_LONG),
  /** 復旧状況. */
  RECOVERY(CaseFault.RECOVERY_TOO_LONG),
  /** 再発防止策. */
  PREVENTION(CaseFault.PREVENTION_TOO_LONG);

  private final CaseFault tooLong;

  CaseHeading(CaseFault tooLong) {
    this.tooLong = tooLong;
  }

  CaseFault tooLong() {
    return tooLong;
  }
}
