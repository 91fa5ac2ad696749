package jp.mimamori.incident;

import jakarta.inject.Inject;
import java.util.Optional;
import jp.mimamori.mail.Letters;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.ui.Functions;

/**
 * Tells officers that an incident is there to be looked at. Neither the institution nor what
 * happened is named: a mail may be read by others, the officers' portal not.
 */
abstract class OfficerMail implements MailWriter {

  private static final Letters LETTERS = new Letters("jp.mimamori.incident.mails");

  @Inject private IncidentRepository incidents;

  private final String name;

  OfficerMail(String name) {
    this.name = name;
  }

  /** Whether the mail still says what holds. */
  abstract boolean suits(Incident incident);

  @Override
  public Optional<Mail> write(long incidentId, String address) {
    return Optional.of(incidents.one(incidentId))
        .filter(this::suits)
        .map(incident -> LETTERS.write(address, name, Functions.moment(incident.getBegunAt())));
  }
}
