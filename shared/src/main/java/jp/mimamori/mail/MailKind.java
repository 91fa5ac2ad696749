package jp.mimamori.mail;

/** What a mail is for. Each kind has one {@link MailWriter}. */
public enum MailKind {
  /** 事業者確認用のお願い; about a request to a vendor. */
  VENDOR_REQUEST,
  /** 催促; about the same request. */
  VENDOR_REMINDER,
  /** 受理・差し戻しのお知らせ; about a review by the health center. The database adds it. */
  SUBMISSION_REVIEW,
  /** 招待; about an invitation of the institution. */
  INSTITUTION_INVITATION,
  /** 立入検査の通知が届いた; about a letter to the institution. */
  INSPECTION_LETTER,
  /** 督促 from a health center or the prefecture; about a campaign. */
  CAMPAIGN,
  /** A first report was begun; to officers, about an incident. The database adds it. */
  INCIDENT_BEGUN,
  /** 第一報 was sent; to officers, about an incident. The database adds it. */
  INCIDENT_REPORTED,
  /** 週1回のお知らせ; about a week, by its Monday as days since 1970-01-01. */
  WEEKLY_DIGEST,
  /** 緊急のお知らせ; about a notice. The database adds it. */
  ADVISORY
}
