package jp.mimamori.signin;

import java.util.Map;

/** What a browser is sent to Keycloak for. */
enum Errand {
  SIGN_IN(Map.of()),

  /** Prove the second factor too; who has none sets one up. */
  SECOND_FACTOR(Map.of("acr_values", SecondFactorProof.LEVEL)),

  /** Set up an authenticator app. */
  APP(Map.of("kc_action", "CONFIGURE_TOTP")),

  /** Set up a passkey. */
  PASSKEY(Map.of("kc_action", "webauthn-register")),

  PASSWORD(Map.of("kc_action", "UPDATE_PASSWORD"));

  private final Map<String, String> parameters;

  Errand(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /** Added to the authentication request. */
  Map<String, String> parameters() {
    return parameters;
  }
}
