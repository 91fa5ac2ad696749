package jp.mimamori.infra.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * MariaDB with grant tables on, reachable from this machine only. Schemas and accounts come from
 * {@code database/bootstrap.sql}, which the server runs by itself before it listens; so nobody, the
 * launcher included, ever signs in as root over the network.
 */
final class DatabasePart implements Part {
  private static final List<String> ACCOUNTS =
      List.of("root", "owner", "tenant", "oversight", "keycloak");

  /**
   * An UPDATE that scans a whole table tests its conditions on the rows of others too before it
   * leaves them alone; an injected condition with a side effect could listen. Scans cost the most
   * there is (100 seconds) on the institutions' connections, so the wall's index is always cheaper.
   */
  private static final String NO_SCANS_FOR_TENANTS =
      "SET optimizer_scan_setup_cost = IF(SUBSTRING_INDEX(USER(), '@', 1) = 'app_tenant', 1e8,"
          + " @@optimizer_scan_setup_cost)";

  private final Path binaries;
  private final DataDirectory data;
  private final int port;
  private ChildProcess server;

  /**
   * @param binaries folder to unpack MariaDB's programs into, once
   */
  DatabasePart(Path binaries, DataDirectory data, int port) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
  }

  @Override
  public String name() {
    return "データベース（MariaDB）";
  }

  @Override
  public void start() throws InterruptedException {
    DatabaseBinaries.unpackInto(binaries);
    Path tables = data.directory("database");
    if (Files.notExists(tables.resolve("mysql"))) {
      install(tables);
    }
    data.secrets().put("bootstrap.sql", bootstrap());
    server = ChildProcess.start(data, "database", command(tables), libraries());
    Waiting.until(this::answers, server, name(), 60);
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(30);
    }
  }

  @Override
  public Optional<ChildProcess> process() {
    return Optional.ofNullable(server);
  }

  /** Address of a schema, without account. */
  String url(String schema) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
  }

  /** Password of {@code owner}, {@code tenant}, {@code oversight} or {@code keycloak}. */
  String password(String account) {
    return data.secrets().token("database." + account);
  }

  /** A connection as the owner of all tables, with default schema {@code base}. */
  Connection owner() throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", "owner");
    account.setProperty("password", password("owner"));
    account.setProperty("rewriteBatchedStatements", "true");
    return DriverManager.getConnection(url("base"), account);
  }

  private String bootstrap() {
    Map<String, String> passwords =
        ACCOUNTS.stream().collect(Collectors.toMap(name -> "database." + name, this::password));
    return Templates.fill("/database/bootstrap.sql", passwords)
        .lines()
        .filter(line -> !line.startsWith("--"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private void install(Path tables) throws InterruptedException {
    List<String> command =
        withUser(
            binaries.resolve("scripts/mariadb-install-db").toString(),
            "--no-defaults",
            "--basedir=" + binaries,
            "--datadir=" + tables,
            "--auth-root-authentication-method=normal",
            "--skip-test-db",
            "--force",
            "--skip-name-resolve");
    ChildProcess installer = ChildProcess.start(data, "database-install", command, libraries());
    Waiting.untilEnd(installer, name() + "の準備", 60);
  }

  private List<String> command(Path tables) {
    return withUser(
        binaries.resolve("bin/mariadbd").toString(),
        "--no-defaults",
        "--basedir=" + binaries,
        "--datadir=" + tables,
        "--tmpdir=" + data.directory("tmp"),
        "--socket=" + data.run().resolve("mariadb.sock"),
        "--pid-file=" + data.run().resolve("mariadb.server"),
        "--init-file=" + data.secrets().directory().resolve("bootstrap.sql"),
        "--secure-file-priv=" + data.directory("tmp"),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        "--skip-name-resolve",
        "--skip-ssl", // loopback only; the self-made certificate costs seconds at each start
        "--local-infile=0",
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_uca1400_as_ci",
        "--transaction-isolation=READ-COMMITTED",
        "--sql-mode=TRADITIONAL",
        "--default-time-zone=+00:00",
        "--secure-timestamp=SUPER", // or SET timestamp would date audit entries back
        "--log-bin-trust-function-creators=1",
        "--init-connect=" + NO_SCANS_FOR_TENANTS,
        "--event-scheduler=ON", // adds up what answers changed: V13__summaries.sql
        "--max-connections=200",
        "--max-allowed-packet=64M",
        "--innodb-buffer-pool-size=" + System.getProperty("mimamori.database.memory", "256M"),
        "--innodb-log-file-size=" + System.getProperty("mimamori.database.log", "128M"),
        "--innodb-flush-log-at-trx-commit=1");
  }

  /** The programs refuse to run as root unless told so. */
  private static List<String> withUser(String... words) {
    List<String> command = new ArrayList<>(List.of(words));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
  }

  private Map<String, String> libraries() {
    return Map.of("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
  }

  private boolean answers() {
    try (Connection connection = owner()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }
}
