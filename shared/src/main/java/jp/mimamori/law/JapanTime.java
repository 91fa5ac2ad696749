package jp.mimamori.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product. Dates are dates in Japan; instants are stored in UTC. */
@ApplicationScoped
public class JapanTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
