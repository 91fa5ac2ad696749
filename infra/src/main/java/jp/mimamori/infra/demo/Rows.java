package jp.mimamori.infra.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows for several tables, sent together, the tables in the order in which they came up. */
final class Rows implements AutoCloseable {

  private final Connection connection;
  private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

  Rows(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param columns separated by commas, always the same for a table
   * @param values one for each column; an {@link Instant} is written as UTC
   */
  void add(String table, String columns, Object... values) throws SQLException {
    PreparedStatement insert = inserts.get(table);
    if (insert == null) {
      insert =
          connection.prepareStatement(
              "INSERT INTO %s (%s) VALUES (%s)"
                  .formatted(table, columns, columns.replaceAll("\\w+", "?")));
      inserts.put(table, insert);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      insert.setObject(
          i + 1,
          value instanceof Instant instant
              ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
              : value);
    }
    insert.addBatch();
  }

  void send() throws SQLException {
    for (PreparedStatement insert : inserts.values()) {
      insert.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement insert : inserts.values()) {
      insert.close();
    }
  }
}
