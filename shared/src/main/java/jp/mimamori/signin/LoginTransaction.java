package jp.mimamori.signin;

import java.time.Instant;

/**
 * One sign-in that was sent to Keycloak and has not come back yet.
 *
 * @param state names this attempt; comes back with the answer
 * @param nonce must be found inside the ID token
 * @param verifier PKCE code verifier (RFC 7636): shown only when the code is redeemed
 * @param target the page that was asked for
 * @param startedAt when the browser was sent to Keycloak
 */
record LoginTransaction(
    String state, String nonce, String verifier, LocalPath target, Instant startedAt) {}
