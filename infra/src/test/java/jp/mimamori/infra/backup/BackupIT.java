package jp.mimamori.infra.backup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.infra.launch.LaunchException;
import jp.mimamori.infra.launch.StoredDatabase;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a running database can be brought back, and a spoilt one is not. */
class BackupIT {

  /** Texts that a careless reader of dumps would take for its own lines. */
  private static final List<String> HOSTILE =
      List.of(
          "(1,'x'),\n(2,'y');", "\nUSE `tenant`;\nINSERT INTO `x` VALUES\n(1);", "髙﨑𠮷'\\\"\u0000");

  private static final long INSTITUTION = Ids.next();

  @TempDir static Path folder;
  private static Path saved;

  @BeforeAll
  static void saveWhileItRuns() throws IOException, SQLException {
    try (Connection owner = TestDatabase.get().owner();
        PreparedStatement insert =
            owner.prepareStatement(
                """
                INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, action,
                                         object, detail)
                VALUES (?, ?, 1, 'sub-1', '試験', 'ANSWER_ITEM', 'item', ?)
                """)) {
      for (String detail : HOSTILE) {
        insert.setLong(1, INSTITUTION);
        insert.setLong(2, Ids.next());
        insert.setString(3, detail);
        insert.executeUpdate();
      }
    }
    try (StoredDatabase database = StoredDatabase.open(TestDatabase.get().directory())) {
      saved = new Backup(database, Clock.systemUTC()).into(folder.resolve("backup"));
    }
  }

  @Test
  void whatIsBroughtBackIsEqualAndCanBeUsed() throws IOException, SQLException {
    try (StoredDatabase database = StoredDatabase.create(folder.resolve("new"), false, null)) {
      long rows = new Restore(saved).into(database);

      assertThat(rows).isPositive();
      assertThat(
              database.query(
                  "SELECT COUNT(*) FROM base.audit_entry WHERE institution_id = " + INSTITUTION))
          .containsExactly(Integer.toString(HOSTILE.size()));
      assertThat(grants(database))
          .containsExactlyInAnyOrderElementsOf(
              Files.readAllLines(saved.resolve(Backup.GRANTS)).stream()
                  .map(BackupIT::wordsInOrder)
                  .toList());
      assertThat(database.query("SELECT COUNT(*) FROM base.signing_key")).containsExactly("0");
      assertThat(
              database.query(
                  "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = 'base'"))
          .isEqualTo(triggersOfTheOriginal());
      assertThat(database.query("SELECT COUNT(*) FROM tenant.audit_entry")).containsExactly("0");
    }
    assertThatThrownBy(() -> StoredDatabase.create(folder.resolve("new"), false, null))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("--force");
  }

  private static List<String> grants(StoredDatabase database) throws IOException {
    return Stream.of("app_tenant", "app_oversight")
        .flatMap(
            account -> {
              try {
                return database.query("SHOW GRANTS FOR " + account + "@'127.0.0.1'").stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .filter(grant -> !grant.contains(" ON *.* "))
        .map(grant -> wordsInOrder(grant + ";"))
        .toList();
  }

  /** MariaDB names the columns of a grant in an order that changes from server to server. */
  private static String wordsInOrder(String grant) {
    return Stream.of(grant.split("[ ,()]+")).sorted().collect(joining(" "));
  }

  private static List<String> triggersOfTheOriginal() throws IOException {
    try (StoredDatabase database = StoredDatabase.open(TestDatabase.get().directory())) {
      return database.query(
          "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema = 'base'");
    }
  }

  @Test
  void aChangedBackupIsRefused() throws IOException {
    for (String file : List.of(Backup.DATABASE, Backup.GRANTS, Backup.AUDIT_ENDS)) {
      Path copy = Files.createTempDirectory(folder, "copy");
      for (String name :
          List.of(Backup.DATABASE, Backup.GRANTS, Backup.AUDIT_ENDS, Manifest.FILE)) {
        Files.copy(saved.resolve(name), copy.resolve(name));
      }
      byte[] content = Files.readAllBytes(copy.resolve(file));
      content[content.length / 2] ^= 1;
      Files.write(copy.resolve(file), content);

      assertThatThrownBy(() -> new Restore(copy))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining(file);
    }
  }

  @Test
  void aBackupIsReadableByItsOwnerOnly() throws IOException {
    assertThat(Files.getPosixFilePermissions(saved)).hasSize(3);
  }
}
