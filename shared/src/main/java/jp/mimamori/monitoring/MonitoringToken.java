package jp.mimamori.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells monitoring, which knows a secret, from everybody else. */
@ApplicationScoped
class MonitoringToken {

  @Inject
  @ConfigProperty(name = "monitoring.token")
  private Optional<String> token;

  /** Whether that is the secret; never where none is configured. */
  boolean is(String shown) {
    return token.isPresent()
        && shown != null
        && MessageDigest.isEqual(bytes(token.get()), bytes(shown));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
