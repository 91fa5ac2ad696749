package jp.mimamori.infra.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import jp.mimamori.infra.audit.AuditVerifier;
import jp.mimamori.infra.launch.LaunchException;
import jp.mimamori.infra.launch.StoredDatabase;

/** Brings a backup back into an empty database and does not believe it before it has compared. */
public final class Restore {

  /** Where Keycloak keeps its clients; missing where Keycloak was never started. */
  private static final String IDENTITY_PROVIDER = "keycloak.CLIENT";

  private final Path folder;
  private final Manifest manifest;

  /**
   * @param folder as {@link Backup} made it
   * @throws LaunchException if a file is missing or is not the one that was written
   */
  public Restore(Path folder) throws IOException {
    this.folder = folder;
    if (Files.notExists(folder.resolve(Manifest.FILE))) {
      throw new LaunchException(folder + " は保存データのフォルダーではありません。");
    }
    this.manifest = Manifest.read(folder);
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Files.notExists(path) || !Manifest.sha256(path).equals(file.getValue())) {
        throw new LaunchException(path + " が保存したときのものと違います。");
      }
    }
  }

  /**
   * @return rows that were brought back
   * @throws LaunchException if what the database then holds is not what was saved
   */
  public long into(StoredDatabase database) throws IOException, SQLException {
    try (InputStream dump =
        new GZIPInputStream(Files.newInputStream(folder.resolve(Backup.DATABASE)))) {
      run(database, dump);
    }
    try (InputStream grants = Files.newInputStream(folder.resolve(Backup.GRANTS))) {
      run(database, grants);
    }
    compareRows(database);
    compareAudit(database);
    if (manifest.rows().containsKey(IDENTITY_PROVIDER)) {
      run(database, new ByteArrayInputStream(database.launcherSecret().getBytes(UTF_8)));
    }
    return manifest.rows().values().stream().mapToLong(Long::longValue).sum();
  }

  private static void run(StoredDatabase database, InputStream sql) throws IOException {
    Process process =
        database
            .program("mariadb", List.of("--max-allowed-packet=64M"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (OutputStream out = process.getOutputStream()) {
      sql.transferTo(out);
    } catch (IOException e) {
      // the program ended early; its status tells below
    }
    if (StoredDatabase.status(process) != 0) {
      throw new LaunchException("データベースに戻せませんでした。");
    }
  }

  private void compareRows(StoredDatabase database) throws IOException {
    Map<String, Long> found = new TreeMap<>();
    for (String table : tables(database)) {
      found.put(
          table, Long.valueOf(database.query("SELECT COUNT(*) FROM " + quoted(table)).get(0)));
    }
    Map<String, Long> saved = new TreeMap<>(manifest.rows());
    found.keySet().removeAll(Backup.ADDED_UP_MEANWHILE);
    saved.keySet().removeAll(Backup.ADDED_UP_MEANWHILE);
    if (!found.equals(saved)) {
      List<String> differences = new ArrayList<>();
      saved.forEach(
          (table, rows) -> {
            if (!rows.equals(found.get(table))) {
              differences.add(table + "（保存 " + rows + "、復元 " + found.get(table) + "）");
            }
          });
      throw new LaunchException("復元した件数が保存したときと違います: " + differences);
    }
  }

  private static List<String> tables(StoredDatabase database) throws IOException {
    return database.query(
        "SELECT CONCAT(table_schema, '.', table_name) FROM information_schema.tables"
            + " WHERE table_type = 'BASE TABLE' AND table_schema IN ('"
            + String.join("','", Backup.SCHEMAS)
            + "')");
  }

  private static String quoted(String table) {
    return "`" + table.replace(".", "`.`") + "`";
  }

  private void compareAudit(StoredDatabase database) throws IOException, SQLException {
    List<String> saved = Files.readAllLines(folder.resolve(Backup.AUDIT_ENDS));
    List<String> found =
        database.query(
            "SELECT CONCAT_WS(',', institution_id, last_seq, last_hash) FROM base.audit_chain"
                + " ORDER BY institution_id");
    if (!saved.stream().sorted().toList().equals(found.stream().sorted().toList())) {
      throw new LaunchException("操作記録の終わりが保存したときと違います。");
    }
    try (Connection owner = database.owner()) {
      AuditVerifier.Result result = new AuditVerifier(owner).verify();
      if (!result.isWhole()) {
        throw new LaunchException("復元した操作記録がつながっていません: " + result.broken());
      }
    }
  }
}
