package jp.mimamori.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The mails of the institution in whose name the transaction runs, sent and to be sent. */
@ApplicationScoped
public class Outbox {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * To be sent as soon as the transaction is over, or later. There is one mail of a kind about one
   * thing to an address, never two: the database refuses a second.
   */
  public void add(MailKind kind, long subjectId, String address, Instant dueAt) {
    em.persist(new OutgoingMail(kind, subjectId, address, dueAt));
  }

  /** Not to be sent any more, if it is not sent yet. For what is mailed to one address only. */
  public void cancel(MailKind kind, long subjectId) {
    find(kind, subjectId).ifPresent(mail -> mail.cancel(clock.instant()));
  }

  /** The mail about something that is mailed to one address only. */
  public Optional<OutgoingMail> find(MailKind kind, long subjectId) {
    return em.createQuery(
            "SELECT m FROM OutgoingMail m WHERE m.kind = :kind AND m.subjectId = :subject",
            OutgoingMail.class)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .getResultStream()
        .findFirst();
  }

  OutgoingMail one(long id) {
    return em.find(OutgoingMail.class, id);
  }
}
