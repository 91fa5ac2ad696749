package jp.mimamori.infra.launch;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keycloak with the realm {@code mimamori}.
 *
 * <p>Its data live in a schema of our MariaDB rather than in its own file database: one server to
 * watch and one backup that holds persons and their memberships together. It costs about ten
 * seconds at the very first start.
 */
final class KeycloakPart implements Part {
  private final KeycloakProgram program;
  private final DataDirectory data;
  private final DatabasePart database;
  private final Realm realm;
  private final int port;
  private final Progress progress;
  private ChildProcess server;

  KeycloakPart(
      KeycloakProgram program,
      DataDirectory data,
      DatabasePart database,
      Realm realm,
      int port,
      Progress progress) {
    this.program = program;
    this.data = data;
    this.database = database;
    this.realm = realm;
    this.port = port;
    this.progress = progress;
  }

  @Override
  public String name() {
    return "認証サーバー（Keycloak）";
  }

  /** Base address, which is also the issuer's. */
  String url() {
    return "http://localhost:" + port;
  }

  @Override
  public void start() throws InterruptedException {
    if (!program.isBuilt()) {
      progress.say("認証サーバーを組み立てています（最初の一度だけ、約30秒）");
      program.build(data);
    }
    Path own = data.directory("keycloak");
    program.linkInto(own);
    ClassPathFiles.copy("/keycloak/theme", THEME_FILES, own.resolve("themes"));
    data.clear("keycloak/data/tmp"); // compressed copies of the theme, which may be older
    server = ChildProcess.start(data, "keycloak", program.command(own, options()), environment());
    KeycloakAdmin admin = new KeycloakAdmin(url(), adminSecret(data));
    Waiting.until(admin::answers, server, name(), 300);
    bring(admin);
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(15);
    }
  }

  @Override
  public Optional<ChildProcess> process() {
    return Optional.ofNullable(server);
  }

  private static final List<String> THEME_FILES =
      List.of(
          "mimamori/email/theme.properties",
          "mimamori/email/messages/messages_ja.properties",
          "mimamori/login/theme.properties",
          "mimamori/login/messages/messages_ja.properties",
          "mimamori/login/resources/css/mimamori.css");

  /** Makes the realm when there is none, and lets its addresses follow the chosen ports. */
  private void bring(KeycloakAdmin admin) throws InterruptedException {
    JsonObject wanted = realm.representation();
    if (!admin.hasRealm(Realm.NAME)) {
      admin.createRealm(wanted);
      admin.letManageMembers(Realm.NAME, "tenant-provisioning", "institutions");
      admin.letManageMembers(Realm.NAME, "oversight-provisioning", "officers");
    } else if (!admin.browserFlow(Realm.NAME).equals(wanted.getString("browserFlow"))) {
      throw new LaunchException("認証サーバーのデータが古い形のため使えません。infra/run --fresh で作り直してください。");
    }
    admin.updateMail(Realm.NAME, wanted.getJsonObject("smtpServer"));
    for (JsonObject client : wanted.getJsonArray("clients").getValuesAs(JsonObject.class)) {
      admin.updateClient(Realm.NAME, client);
    }
    markBootstrapped(data);
  }

  /** Lets one more person sign in. */
  void add(Account account) throws InterruptedException {
    new KeycloakAdmin(url(), adminSecret(data)).createUser(Realm.NAME, Realm.user(account));
  }

  private List<String> options() {
    return List.of(
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--hostname=" + url(),
        "--db-url=" + database.url("keycloak"),
        "--db-username=keycloak",
        "--db-pool-initial-size=2",
        "--db-pool-max-size=20");
  }

  /** Secrets travel by environment, which unlike a command line only we can read. */
  private Map<String, String> environment() {
    String databasePassword = database.password("keycloak");
    if (Files.exists(bootstrapped(data))) {
      return Map.of("KC_DB_PASSWORD", databasePassword);
    }
    return Map.of(
        "KC_DB_PASSWORD",
        databasePassword,
        "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
        KeycloakAdmin.CLIENT,
        "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
        adminSecret(data));
  }

  static String adminSecret(DataDirectory data) {
    return data.secrets().token("keycloak.admin");
  }

  private static Path bootstrapped(DataDirectory data) {
    return data.directory("keycloak").resolve(".bootstrapped");
  }

  /** Notes that the administrating client exists; Keycloak makes it at the first start only. */
  static void markBootstrapped(DataDirectory data) {
    try {
      Files.writeString(bootstrapped(data), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
