/**
 * Starts the whole product on one machine: MariaDB, Keycloak, a mail catcher and the two portals,
 * each in its own process. {@link jp.mimamori.infra.launch.Launcher} is behind {@code infra/run};
 * tests use {@link jp.mimamori.infra.launch.Stack} directly.
 */
package jp.mimamori.infra.launch;
