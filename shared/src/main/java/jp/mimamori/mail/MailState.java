package jp.mimamori.mail;

/** What became of a mail. */
public enum MailState {
  /** 送信待ち: not due yet, or to be tried again. */
  QUEUED,
  /** 送信済み: the mail server took it. */
  SENT,
  /** 送信できず: tried for days without success. */
  GIVEN_UP,
  /** 送信とりやめ: no longer needed when it was due. */
  CANCELLED
}
