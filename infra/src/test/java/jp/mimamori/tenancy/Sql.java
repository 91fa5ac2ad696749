package jp.mimamori.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain SQL on one connection; a binary value is read as hexadecimal digits. */
record Sql(Connection connection) implements AutoCloseable {

  List<Map<String, Object>> rows(String statement, Object... values) {
    try (PreparedStatement prepared = prepare(statement, values);
        ResultSet result = prepared.executeQuery()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          Object value = result.getObject(i);
          row.put(
              result.getMetaData().getColumnLabel(i),
              value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  /** The first column. */
  List<Object> column(String statement, Object... values) {
    return rows(statement, values).stream().map(row -> row.values().iterator().next()).toList();
  }

  /** The first column of the first row. */
  Object value(String statement, Object... values) {
    return column(statement, values).get(0);
  }

  long number(String statement, Object... values) {
    return ((Number) value(statement, values)).longValue();
  }

  /** Any statement, for its effects. */
  void run(String statement) {
    try (PreparedStatement prepared = prepare(statement)) {
      prepared.execute();
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  /** Number of rows changed. */
  int update(String statement, Object... values) {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  int insert(String table, Map<String, Object> row) {
    return update(insertInto(table, row), row.values().toArray());
  }

  static String insertInto(String table, Map<String, Object> row) {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(table, String.join(",", row.keySet()), "?,".repeat(row.size() - 1).concat("?"));
  }

  /** MariaDB's error number, 0 if the statement went through. */
  int error(String statement, Object... values) {
    try {
      update(statement, values);
      return 0;
    } catch (Refused refused) {
      return refused.code();
    }
  }

  private PreparedStatement prepare(String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        prepared.setNull(i + 1, Types.NULL);
      } else {
        prepared.setObject(i + 1, values[i]);
      }
    }
    return prepared;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new Refused(e);
    }
  }

  /** What the database said no to. */
  static final class Refused extends RuntimeException {

    static final int NO_RIGHT = 1142;
    static final int NO_RIGHT_ON_COLUMN = 1143;
    static final int DUPLICATE = 1062;
    static final int PARENT_OF_OTHERS = 1451;
    static final int NO_SUCH_PARENT = 1452;
    static final int OUTSIDE_OF_VIEW = 1369;

    private static final long serialVersionUID = 1L;

    Refused(SQLException cause) {
      super(cause);
    }

    int code() {
      return codeOf(this);
    }

    /** MariaDB's error number behind any exception, 0 if there is none. */
    static int codeOf(Throwable failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          return sql.getErrorCode();
        }
      }
      return 0;
    }
  }
}
