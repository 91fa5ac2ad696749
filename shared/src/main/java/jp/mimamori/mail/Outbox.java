package jp.mimamori.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** The mail about something to an address. */
  public Optional<OutgoingMail> find(MailKind kind, long subjectId, String address) {
    return em.createQuery(
            """
            SELECT m FROM OutgoingMail m
             WHERE m.kind = :kind AND m.subjectId = :subject AND m.address = :address
            """,
            OutgoingMail.class)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }

  /** The mails about several things, each of which is mailed to one address only. */
  public Map<Long, OutgoingMail> about(MailKind kind, Collection<Long> subjectIds) {
    return subjectIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "SELECT m FROM OutgoingMail m WHERE m.kind = :kind AND m.subjectId IN :subjects",
                OutgoingMail.class)
            .setParameter("kind", kind)
            .setParameter("subjects", subjectIds)
            .getResultStream()
            .collect(Collectors.toMap(OutgoingMail::subjectId, mail -> mail, (one, other) -> one));
  }

  OutgoingMail one(long id) {
    return em.find(OutgoingMail.class, id);
  }
}
