package jp.mimamori.tenantportal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.mimamori.mail.SendDueMail;
import jp.mimamori.tenantportal.rounds.Rounds;

/**
 * Goes round the outboxes every few seconds for as long as the portal runs. Each node does so; they
 * do not get in each other's way.
 */
@ApplicationScoped
public class MailRounds extends Rounds {

  @Inject private SendDueMail sendDueMail;

  @Override
  protected long secondsBetween() {
    return 5;
  }

  @Override
  protected void round() {
    sendDueMail.round();
  }
}
