package jp.mimamori.mail;

import java.util.Optional;

/**
 * Writes the mails of one kind, at the moment in which they are sent: so a mail tells what holds
 * then, and no secret link lies in the outbox. Called in a transaction of the institution.
 */
public interface MailWriter {

  MailKind kind();

  /**
   * @param subjectId what the mail is about
   * @param address whom it goes to
   * @return empty if it is no longer needed
   */
  Optional<Mail> write(long subjectId, String address);

  /** The mail server took it. In the transaction that notes so. */
  default void sent(long subjectId) {}
}
