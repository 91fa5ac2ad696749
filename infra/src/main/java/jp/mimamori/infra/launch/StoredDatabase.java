package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of a data directory for maintenance: that of the running product where there is one,
 * else started alone for the time being. Programs sign in as root over the server's socket, which
 * only this machine's account can reach.
 */
public final class StoredDatabase implements AutoCloseable {

  private static final String ROOT = "root";

  private final Path binaries;
  private final DataDirectory data;
  private final DatabasePart own;

  private StoredDatabase(Path binaries, DataDirectory data, DatabasePart own) {
    this.binaries = binaries;
    this.data = data;
    this.own = own;
  }

  /**
   * The database of a product that was started at least once.
   *
   * @throws LaunchException if the directory has none
   */
  public static StoredDatabase open(Path dataDirectory) {
    if (Files.notExists(dataDirectory.resolve("database/mysql"))) {
      throw new LaunchException(dataDirectory + " にデータベースがありません。");
    }
    StoredDatabase running = new StoredDatabase(binaries(), new DataDirectory(dataDirectory), null);
    if (running.answers()) {
      return running;
    }
    DataDirectory data = new DataDirectory(dataDirectory);
    data.open();
    Orphans.end(data.run());
    return started(data);
  }

  /**
   * A new, empty database. A directory that is overwritten keeps its secrets.
   *
   * @param force delete what the directory holds
   * @param secrets secrets folder of the product whose data will come, or null for new ones
   * @throws LaunchException if the directory holds data and force is not given, or is in use
   */
  public static StoredDatabase create(Path dataDirectory, boolean force, Path secrets) {
    if (!force && Files.exists(dataDirectory.resolve("database"))) {
      throw new LaunchException(dataDirectory + " にはすでにデータがあります。上書きしてよければ --force を付けてください。");
    }
    DataDirectory data = new DataDirectory(dataDirectory);
    data.open();
    Map<String, String> kept = contents(secrets == null ? data.secrets().directory() : secrets);
    Orphans.end(data.run());
    data.clear();
    kept.forEach(data.secrets()::put);
    KeycloakPart.markBootstrapped(data);
    return started(data);
  }

  private static Map<String, String> contents(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> contents = new HashMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
      return contents;
    } catch (IOException e) {
      throw new LaunchException("秘密情報のフォルダー " + folder + " を読めません: " + e.getMessage(), e);
    }
  }

  private static StoredDatabase started(DataDirectory data) {
    DatabasePart part = new DatabasePart(binaries(), data, freePort());
    StoredDatabase database = new StoredDatabase(binaries(), data, part);
    try {
      part.start();
      return database;
    } catch (InterruptedException e) {
      database.close();
      throw new LaunchException("データベースの起動を中止しました。", e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Path binaries() {
    return Layout.find().target().resolve("mariadb");
  }

  /**
   * SQL that makes the launcher's secret valid in a restored identity provider, in case it is a new
   * one. All other clients get theirs from the launcher at the next start.
   */
  public String launcherSecret() {
    return "UPDATE keycloak.CLIENT SET SECRET = '%s' WHERE CLIENT_ID = '%s';"
        .formatted(KeycloakPart.adminSecret(data), KeycloakAdmin.CLIENT);
  }

  /** A connection as the owner of the tables, with default schema {@code base}. */
  public Connection owner() throws SQLException, IOException {
    String port = query("SELECT @@port").get(0);
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:" + port + "/base",
        "owner",
        data.secrets().token("database.owner"));
  }

  /**
   * One of MariaDB's programs, ready to start and signed in as root.
   *
   * @param name such as {@code mariadb-dump}
   */
  public ProcessBuilder program(String name, List<String> arguments) {
    data.secrets()
        .put(
            "root.cnf",
            "[client]%nuser=%s%npassword=%s%nsocket=%s%nskip-ssl%n"
                .formatted(
                    ROOT,
                    data.secrets().token("database.root"),
                    data.run().resolve("mariadb.sock")));
    List<String> command = new ArrayList<>();
    command.add(binaries.resolve("bin").resolve(name).toString());
    command.add("--defaults-file=" + data.secrets().directory().resolve("root.cnf"));
    command.add("--default-character-set=utf8mb4");
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
    return builder;
  }

  /**
   * Runs a statement as root.
   *
   * @return the rows, columns separated by tabs
   */
  public List<String> query(String sql) throws IOException {
    Process process =
        program("mariadb", List.of("--batch", "--skip-column-names", "--execute=" + sql))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> rows;
    try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
      rows = reader.lines().toList();
    }
    if (status(process) != 0) {
      throw new LaunchException("データベースが命令を受け付けません: " + sql);
    }
    return rows;
  }

  /** Waits for a program to end. */
  public static int status(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new LaunchException("中止しました。", e);
    }
  }

  private boolean answers() {
    try {
      return Files.exists(data.run().resolve("mariadb.sock")) && !query("SELECT 1").isEmpty();
    } catch (IOException | LaunchException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends a server that was started for maintenance; leaves the product's alone. */
  @Override
  public void close() {
    if (own != null) {
      own.stop();
      data.close();
    }
  }
}
