package jp.mimamori.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.mimamori.signin.OidcProvider;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether Keycloak answers, told as data and never as "not ready": people who are signed in go on
 * working without it, and taking every portal out of service would only spread the outage.
 */
@Readiness
@ApplicationScoped
public class KeycloakSeen implements HealthCheck {

  @Inject private OidcProvider keycloak;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("keycloak")
        .up()
        .withData("answers", keycloak.answers())
        .build();
  }
}
