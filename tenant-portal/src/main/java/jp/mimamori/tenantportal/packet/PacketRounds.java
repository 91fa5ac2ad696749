package jp.mimamori.tenantportal.packet;

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
import jp.mimamori.packet.MakePackets;

/**
 * Looks for packets to be made for as long as the portal runs, and makes one after the other: what
 * else is asked for waits in the database, where every node finds it.
 */
@ApplicationScoped
public class PacketRounds {

  private static final long SECONDS_BETWEEN = 2;

  private static final Logger LOG = System.getLogger(PacketRounds.class.getName());

  @Inject private MakePackets makePackets;

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
      makePackets.round();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the round of packets failed; the next one tries again", e);
    }
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }
}
