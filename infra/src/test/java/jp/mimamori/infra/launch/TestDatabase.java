package jp.mimamori.infra.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A MariaDB of the tests' own, brought up by the launcher's parts and empty but for the tables.
 * Started when first asked for, ended with the process.
 */
public final class TestDatabase {

  private static TestDatabase shared;

  private final DatabasePart part;
  private final SealKey key = new SealKey();

  private TestDatabase() throws Exception {
    Path target = Path.of("target").toAbsolutePath();
    DataDirectory data = new DataDirectory(directory());
    data.open();
    Orphans.end(data.run());
    data.clear();
    part = new DatabasePart(target.resolve("mariadb"), data, Ports.free(1).get(0));
    Runtime.getRuntime().addShutdownHook(new Thread(part::stop));
    part.start();
    migrate();
    try (Connection owner = owner()) {
      key.install(owner);
    }
  }

  /** The one of this process. */
  public static synchronized TestDatabase get() {
    if (shared == null) {
      try {
        shared = new TestDatabase();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return shared;
  }

  /** Its data directory. */
  public Path directory() {
    return Path.of("target/walls-data").toAbsolutePath();
  }

  /**
   * @return number of scripts that were run
   */
  public int migrate() {
    return Migrations.run(part);
  }

  /** The key with which the tenant portal would seal its connections. */
  public String sealKey() {
    return key.hex();
  }

  /** The owner of the real tables. */
  public Connection owner() throws SQLException {
    return part.owner();
  }

  /**
   * A portal's account on its own schema.
   *
   * @param portal {@code tenant} or {@code oversight}
   */
  public Connection portal(String portal) throws SQLException {
    return DriverManager.getConnection(
        part.url(portal) + "?useServerPrepStmts=true", "app_" + portal, part.password(portal));
  }
}
