/**
 * Sign-in through Keycloak: OpenID Connect authorization code flow with PKCE, seen by the container
 * as an ordinary Jakarta Security authentication mechanism.
 *
 * <p>Keycloak says <em>who</em> somebody is ({@link jp.mimamori.signin.SignedIn}) and carries one
 * coarse role per portal. What the person may do is decided elsewhere, from our own database.
 */
package jp.mimamori.signin;
