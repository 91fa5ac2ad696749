package jp.mimamori.identity;

/**
 * What a role allows. The use cases name what they need; {@link InstitutionRole} and {@link
 * OfficerRole} grant.
 */
public enum Permission {
  READ_CHECKLIST(Side.INSTITUTION),
  ANSWER_CHECKLIST(Side.INSTITUTION),
  KEEP_VENDORS(Side.INSTITUTION),
  SUBMIT_CHECKLIST(Side.INSTITUTION),
  KEEP_EVIDENCE(Side.INSTITUTION),
  /** 非常時の備え: contacts, backups, continuity plan. */
  KEEP_CONTINUITY(Side.INSTITUTION),
  /** 改善の報告 to the health center. */
  ANSWER_INSPECTION(Side.INSTITUTION),
  /** 緊急のお知らせ: 確認しました・対応しました. */
  ACKNOWLEDGE_ADVISORY(Side.INSTITUTION),
  /** インシデント報告. */
  REPORT_INCIDENT(Side.INSTITUTION),
  KEEP_LEDGERS(Side.INSTITUTION),
  MANAGE_MEMBERS(Side.INSTITUTION),
  READ_AUDIT(Side.INSTITUTION),
  WATCH_JURISDICTION(Side.OVERSIGHT),
  SEND_CAMPAIGN(Side.OVERSIGHT),
  /** 緊急のお知らせ. */
  SEND_ADVISORY(Side.OVERSIGHT),
  READ_INSTITUTION(Side.OVERSIGHT),
  /** 受理・差し戻し: the health center's, which also inspects (医療法第25条第1項). */
  REVIEW_SUBMISSION(Side.OVERSIGHT, true),
  /** 代理入力 from paper: the health center's. */
  ENTER_FROM_PAPER(Side.OVERSIGHT, true),
  /** 立入検査: the health center's (医療法第25条第1項). */
  INSPECT(Side.OVERSIGHT, true),
  /** 県に見せる範囲: a city's, for its own health center. */
  SHOW_TO_PREFECTURE(Side.OVERSIGHT, true),
  /** The same, recorded by the prefecture as it was agreed. */
  RECORD_PREFECTURE_VIEW(Side.OVERSIGHT),
  MANAGE_OFFICERS(Side.OVERSIGHT),
  READ_OFFICER_ACTS(Side.OVERSIGHT),
  MANAGE_EDITIONS(Side.OVERSIGHT),
  /** 台帳: which institutions there are. */
  KEEP_REGISTRY(Side.OVERSIGHT),
  /** 招待: of institutions where nobody signs in yet. */
  INVITE_INSTITUTIONS(Side.OVERSIGHT),
  /** インシデント対応記録: of the health center, and of its prefecture unless a city runs it. */
  KEEP_INCIDENT_CASE(Side.OVERSIGHT);

  /** In whose name somebody acts: a member of an institution, or an officer. */
  public enum Side {
    INSTITUTION,
    OVERSIGHT
  }

  private final Side side;
  private final boolean ofHealthCenters;

  Permission(Side side) {
    this(side, false);
  }

  Permission(Side side, boolean ofHealthCenters) {
    this.side = side;
    this.ofHealthCenters = ofHealthCenters;
  }

  /** Whether a post at the prefecture does not give it. */
  public boolean isOfHealthCenters() {
    return ofHealthCenters;
  }

  public Side side() {
    return side;
  }
}
