package jp.mimamori.campaign;

/** Why a campaign cannot be sent. */
public enum CampaignFault {
  SUBJECT_MISSING,
  SUBJECT_TOO_LONG,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  /** 一覧に施設がない. */
  NOBODY,
  /** The list has changed since it was shown. */
  RECIPIENTS_CHANGED,
  /** The same text was sent already, by a second press of the button. */
  SENT_ALREADY
}
