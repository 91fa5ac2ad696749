package jp.mimamori.infra.launch;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables up to date, as their owner. A second run does nothing. */
final class Migrations {
  private Migrations() {}

  /**
   * @return number of scripts that were run
   * @throws LaunchException naming the script that failed
   */
  static int run(DatabasePart database) {
    try {
      return Flyway.configure()
          .dataSource(database.url("base"), "owner", database.password("owner"))
          .locations("classpath:db/migration")
          .defaultSchema("base")
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayValidateException e) {
      throw new LaunchException("データベースの表が、このプログラムの移行スクリプトと合いません。データを消してよければ --fresh を付けてください。", e);
    } catch (FlywayException e) {
      throw new LaunchException("データベースの表を作れませんでした: " + e.getMessage(), e);
    }
  }
}
