package jp.mimamori.tenantportal.rounds;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does something at intervals, from the start of the portal to its end. */
public abstract class Rounds {

  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  @Resource private ManagedScheduledExecutorService timer;

  private ScheduledFuture<?> rounds;

  /** Seconds from the end of a round to the next one. */
  protected abstract long secondsBetween();

  /** One round. */
  protected abstract void round();

  void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
    rounds =
        timer.scheduleWithFixedDelay(
            this::roundUntroubled, secondsBetween(), secondsBetween(), TimeUnit.SECONDS);
  }

  /** A timer drops whatever throws, so nothing may. */
  private void roundUntroubled() {
    try {
      round();
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          getClass().getSimpleName() + ": a round failed; the next one tries again",
          e);
    }
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }
}
