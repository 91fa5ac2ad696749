package jp.mimamori.people;

/** The coarse role of an account at Keycloak, which opens one portal and nothing in it. */
public enum PortalRole {
  TENANT_USER("tenant-user"),
  OVERSIGHT_USER("oversight-user");

  private final String realmRole;

  PortalRole(String realmRole) {
    this.realmRole = realmRole;
  }

  String realmRole() {
    return realmRole;
  }
}
