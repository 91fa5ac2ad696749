package jp.mimamori.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.mimamori.tenancy.Unattended;

/**
 * One round of the mail job: sends what is due, institution by institution. Several nodes may go
 * round at once; a mail is sent by the one that begins the attempt first. Only if a node dies
 * between sending and noting so does a mail come twice, with the same Message-ID.
 */
@ApplicationScoped
public class SendDueMail {

  private static final String NAME = "job:mail";
  private static final int AT_ONCE = 100;
  private static final Logger LOG = System.getLogger(SendDueMail.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Unattended unattended;
  @Inject private Outbox outbox;
  @Inject private MailServer server;
  @Inject @Any private Instance<MailWriter> writers;
  @Inject private Clock clock;

  /** Whatever goes wrong with one mail, the others are sent. */
  public void round() {
    for (DueMail due : unattended.as(NAME, this::due)) {
      try {
        send(due);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "mail " + due.id() + " is left for the next round", e);
      }
    }
  }

  private List<DueMail> due() {
    return em.createQuery(
            "SELECT m FROM DueMail m WHERE m.nextAttemptAt <= :now ORDER BY m.nextAttemptAt, m.id",
            DueMail.class)
        .setParameter("now", clock.instant())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  private void send(DueMail due) {
    Optional<Mail> written = within(due, () -> write(outbox.one(due.id())));
    if (written.isEmpty()) {
      return;
    }
    String failure = null;
    try {
      server.send(written.get(), String.valueOf(due.id()));
    } catch (MailException e) {
      failure = String.valueOf(e.getMessage());
      LOG.log(Level.WARNING, "mail {0} could not be sent: {1}", due.id(), oneLine(failure));
    }
    String why = failure;
    within(
        due,
        () -> {
          note(outbox.one(due.id()), why);
          return null;
        });
  }

  /** The attempt is begun and what the mail promises is stored before it leaves. */
  private Optional<Mail> write(OutgoingMail mail) {
    if (!mail.isDue(clock.instant())) {
      return Optional.empty();
    }
    mail.attempt(clock.instant());
    Optional<Mail> written = writer(mail.kind()).write(mail.subjectId(), mail.getAddress());
    if (written.isEmpty()) {
      mail.cancel(clock.instant());
    }
    return written;
  }

  private void note(OutgoingMail mail, String failure) {
    if (failure != null) {
      mail.failed(failure, clock.instant());
      return;
    }
    mail.sent(clock.instant());
    writer(mail.kind()).sent(mail.subjectId());
  }

  private MailWriter writer(MailKind kind) {
    return writers.stream()
        .filter(writer -> writer.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody writes " + kind));
  }

  private <T> T within(DueMail due, Supplier<T> work) {
    return unattended.within(due.institutionId(), NAME, work);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
