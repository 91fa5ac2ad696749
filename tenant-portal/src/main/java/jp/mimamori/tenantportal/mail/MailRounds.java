package jp.mimamori.tenantportal.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import jp.mimamori.mail.SendDueMail;

/**
 * Goes round the outboxes every few seconds for as long as the portal runs. Each node does so; they
 * do not get in each other's way.
 */
@ApplicationScoped
public class MailRounds {

  private static final long SECONDS_BETWEEN = 5;

  private static final Logger LOG = System.getLogger(MailRounds.class.getName());

  @Inject private SendDueMail sendDueMail;

  @Resource private ManagedScheduledExecutorService timer;

  private ScheduledFuture<?> rounds;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    rounds =
        timer.scheduleWithFixedDelay(
            this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
  }

  /** A timer drops whatever throws, so nothing may. */
  private void round() {
    try {
      sendDueMail.round();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the mail round failed; the next one tries again", e);
    }
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }
}
