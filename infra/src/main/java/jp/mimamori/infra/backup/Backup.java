package jp.mimamori.infra.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import jp.mimamori.infra.launch.LaunchException;
import jp.mimamori.infra.launch.StoredDatabase;

/**
 * Saves the databases of the product, identity provider included, as they were at one moment. The
 * portals go on meanwhile. Secrets are not part of it, and the key that seals connections is left
 * out: a backup lies where fewer people look.
 */
public final class Backup {

  static final String DATABASE = "database.sql.gz";
  static final String GRANTS = "grants.sql";
  static final String AUDIT_ENDS = "audit-ends.csv";

  /** In the order in which they can be made again: views need the tables. */
  static final List<String> SCHEMAS = List.of("base", "keycloak", "tenant", "oversight");

  /** The database adds these up by itself, so their rows change as soon as it runs. */
  static final Set<String> ADDED_UP_MEANWHILE =
      Set.of(
          "base.summary_delta", "base.center_summary", "base.municipality_summary", "base.trend");

  private static final List<String> PORTALS = List.of("app_tenant", "app_oversight");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StoredDatabase database;
  private final Clock clock;

  public Backup(StoredDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Makes a folder named after the time, readable by its owner only.
   *
   * @param shelf where backups are kept
   * @return the new folder
   */
  public Path into(Path shelf) throws IOException {
    Instant now = clock.instant();
    Path folder = shelf.resolve("mimamori-" + TIME.format(now));
    Files.createDirectories(shelf);
    Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Dump dump = dump(folder.resolve(DATABASE));
    Files.write(folder.resolve(GRANTS), grants());
    Files.write(folder.resolve(AUDIT_ENDS), dump.auditEnds());
    Map<String, String> sums = new TreeMap<>();
    for (String file : List.of(DATABASE, GRANTS, AUDIT_ENDS)) {
      sums.put(file, Manifest.sha256(folder.resolve(file)));
    }
    new Manifest(now, sums, dump.rows()).write(folder);
    return folder;
  }

  private Dump dump(Path file) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--single-transaction",
                "--routines",
                "--triggers",
                "--events",
                "--hex-blob",
                "--no-autocommit",
                "--skip-comments",
                "--ignore-table-data=base.signing_key",
                "--databases"));
    arguments.addAll(SCHEMAS);
    Process process =
        database
            .program("mariadb-dump", arguments)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream in = process.getInputStream();
        OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 64 * 1024)) {
      Dump dump = Dump.copy(in, out);
      if (StoredDatabase.status(process) != 0) {
        throw new LaunchException("データベースを保存できませんでした。");
      }
      return dump;
    }
  }

  /**
   * What the portals' accounts may do; the accounts themselves are made by the launcher. A grant
   * outlives the view it was for, and would then stop the restoring.
   */
  private List<String> grants() throws IOException {
    List<String> relations =
        database.query(
            "SELECT CONCAT(' ON `', table_schema, '`.`', table_name, '` ')"
                + " FROM information_schema.tables");
    List<String> grants = new ArrayList<>();
    for (String account : PORTALS) {
      database.query("SHOW GRANTS FOR " + account + "@'127.0.0.1'").stream()
          .filter(grant -> relations.stream().anyMatch(grant::contains))
          .map(grant -> grant + ";")
          .forEach(grants::add);
    }
    return grants;
  }
}
