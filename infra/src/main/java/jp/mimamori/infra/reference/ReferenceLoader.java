package jp.mimamori.infra.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Wording;

/**
 * Brings the reference tables up to the data files of this release. May run at every start: rows
 * are added or updated, never removed, and a row that an administrator has corrected or confirmed
 * ({@code edited_at}) stays as it is. So does an edition that an administrator has published: it
 * gets no items from the files.
 */
public final class ReferenceLoader {

  private final Connection connection;

  /**
   * @param connection of the owner account, with {@code base} as its schema
   */
  public ReferenceLoader(Connection connection) {
    this.connection = connection;
  }

  /**
   * Loads every file in one transaction.
   *
   * @throws SQLException when the database refuses a row; then nothing was changed
   */
  public void load() throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      for (ReferenceFile file : ReferenceFile.ALL) {
        load(file);
      }
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  private void load(ReferenceFile file) throws SQLException {
    List<Map<String, String>> rows = file.rows();
    if (file.table().equals("checklist_item")) {
      Set<String> edited = keys("id", "checklist_edition WHERE edited_at IS NOT NULL");
      rows =
          rows.stream()
              .filter(row -> !edited.contains(row.get("edition_id")))
              .map(ReferenceLoader::withWordingDigest)
              .toList();
    }
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns = new ArrayList<>(rows.get(0).keySet());
    columns.remove(file.key());
    columns.add(file.key());
    Set<String> present = keys(file.key(), file.table());
    String set =
        columns.stream()
            .filter(c -> !c.equals(file.key()))
            .map(c -> c + " = ?")
            .collect(Collectors.joining(", "));
    try (PreparedStatement update =
            connection.prepareStatement(
                "UPDATE %s SET %s WHERE %s = ? AND edited_at IS NULL"
                    .formatted(file.table(), set, file.key()));
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO %s (%s) VALUES (%s)"
                    .formatted(
                        file.table(),
                        String.join(", ", columns),
                        columns.stream().map(c -> "?").collect(Collectors.joining(", "))))) {
      for (Map<String, String> row : rows) {
        add(present.contains(row.get(file.key())) ? update : insert, columns, row);
      }
      update.executeBatch();
      insert.executeBatch();
    }
  }

  private Set<String> keys(String key, String from) throws SQLException {
    Set<String> keys = new HashSet<>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT %s FROM %s".formatted(key, from))) {
      while (found.next()) {
        keys.add(found.getString(1));
      }
    }
    return keys;
  }

  private static void add(
      PreparedStatement statement, List<String> columns, Map<String, String> row)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      String value = row.get(columns.get(i));
      if ("true".equals(value) || "false".equals(value)) {
        statement.setBoolean(i + 1, Boolean.parseBoolean(value));
      } else {
        statement.setString(i + 1, value);
      }
    }
    statement.addBatch();
  }

  private static Map<String, String> withWordingDigest(Map<String, String> item) {
    Map<String, String> row = new LinkedHashMap<>(item);
    row.put("wording_digest", new Wording(item.get("text"), item.get("note")).digest());
    return row;
  }
}
