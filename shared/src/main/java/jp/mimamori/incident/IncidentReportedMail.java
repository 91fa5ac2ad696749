package jp.mimamori.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jp.mimamori.mail.MailKind;

/** 第一報 is there. */
@ApplicationScoped
public class IncidentReportedMail extends OfficerMail {

  IncidentReportedMail() {
    super("reported");
  }

  @Override
  public MailKind kind() {
    return MailKind.INCIDENT_REPORTED;
  }

  @Override
  boolean suits(Incident incident) {
    return incident.getState() != IncidentState.WITHDRAWN;
  }
}
