package jp.mimamori.infra.launch;

/**
 * One of the two portals.
 *
 * @param schema database schema it sees, and prefix of its names: {@code tenant} or {@code
 *     oversight}
 * @param label Japanese name
 * @param port where it listens
 */
record Portal(String schema, String label, int port) {

  /** Maven module, archive, client id in Keycloak. */
  String module() {
    return schema + "-portal";
  }

  /** The client by which the portal manages accounts in Keycloak. */
  String provisioning() {
    return schema + "-provisioning";
  }

  String url() {
    return "http://localhost:" + port;
  }
}
