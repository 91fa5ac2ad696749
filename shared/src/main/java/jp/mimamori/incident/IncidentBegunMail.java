package jp.mimamori.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.mail.MailKind;

/** Somewhere something has begun, as long as no report says what. */
@ApplicationScoped
public class IncidentBegunMail extends OfficerMail {

  IncidentBegunMail() {
    super("begun");
  }

  @Override
  public MailKind kind() {
    return MailKind.INCIDENT_BEGUN;
  }

  @Override
  boolean suits(Incident incident) {
    return incident.getState() == IncidentState.BEGUN;
  }
}
