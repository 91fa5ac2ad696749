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
  MANAGE_MEMBERS(Side.INSTITUTION),
  READ_AUDIT(Side.INSTITUTION),
  WATCH_JURISDICTION(Side.OVERSIGHT),
  READ_INSTITUTION(Side.OVERSIGHT),
  REVIEW_SUBMISSION(Side.OVERSIGHT),
  ENTER_FROM_PAPER(Side.OVERSIGHT),
  MANAGE_OFFICERS(Side.OVERSIGHT),
  READ_OFFICER_ACTS(Side.OVERSIGHT),
  MANAGE_EDITIONS(Side.OVERSIGHT);

  /** In whose name somebody acts: a member of an institution, or an officer. */
  public enum Side {
    INSTITUTION,
    OVERSIGHT
  }

  private final Side side;

  Permission(Side side) {
    this.side = side;
  }

  public Side side() {
    return side;
  }
}
