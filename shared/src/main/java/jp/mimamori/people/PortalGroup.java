package jp.mimamori.people;

/**
 * The group of an account at Keycloak, which opens one portal and nothing in it. Each portal may
 * manage the members of its own group and nobody else.
 */
public enum PortalGroup {
  INSTITUTIONS("/institutions"),
  OFFICERS("/officers");

  private final String path;

  PortalGroup(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
