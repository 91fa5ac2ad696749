package jp.mimamori.infra.launch;

/**
 * One of the two portals.
 *
 * @param module Maven module, archive, client id in Keycloak
 * @param schema database schema it sees, and prefix of its names: {@code tenant} or {@code
 *     oversight}
 * @param label Japanese name
 * @param port where it listens
 */
record Portal(String module, String schema, String label, int port) {

  /** The client by which the portal manages accounts in Keycloak. */
  String provisioning() {
    return schema + "-provisioning";
  }

  String url() {
    return "http://localhost:" + port;
  }
}
