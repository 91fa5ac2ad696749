package jp.mimamori.infra.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import jp.mimamori.infra.launch.StoredDatabase;

/**
 * Counts the statements that a portal sends for something, by the database's own log. Beginning and
 * ending transactions are not counted; saying for whom a connection speaks is.
 */
final class StatementCount {

  private static final String NOT_COUNTED =
      "COMMIT|ROLLBACK|BEGIN|START TRANSACTION|set autocommit|SET SESSION|SELECT @@|set session";

  private final StoredDatabase database;

  StatementCount(StoredDatabase database) {
    this.database = database;
  }

  /**
   * @param account of the portal in the database
   */
  List<String> of(String account, Callable<?> what) throws Exception {
    log("SET GLOBAL log_output = 'TABLE'");
    log("TRUNCATE mysql.general_log");
    log("SET GLOBAL general_log = ON");
    try {
      what.call();
    } finally {
      log("SET GLOBAL general_log = OFF");
    }
    return database.query(
        "SELECT REPLACE(LEFT(argument, 160), '\\n', ' ') FROM mysql.general_log"
            + " WHERE command_type IN ('Query', 'Execute') AND user_host LIKE '%"
            + account
            + "%' AND argument NOT REGEXP '^("
            + NOT_COUNTED
            + ")'");
  }

  private void log(String sql) throws IOException {
    database.query(sql);
  }
}
