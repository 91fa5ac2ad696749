package jp.mimamori.invitation;

/** What an invitation is good for. */
public enum InvitationState {
  OPEN,
  USED,
  REVOKED,
  EXPIRED
}
