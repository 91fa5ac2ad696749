package jp.mimamori.tenancy;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Logger;
import javax.sql.DataSource;
import jp.mimamori.infra.launch.TestDatabase;

/**
 * As many connections as wanted, opened once and handed out again as they are. Like the server's
 * pool it hands out handles that tell the driver's connection by {@code getConnection()}.
 */
final class Pool implements DataSource, AutoCloseable {

  private interface Handle extends Connection {
    Connection getConnection();
  }

  private final List<Connection> all = new ArrayList<>();
  private final BlockingQueue<Connection> idle;

  /**
   * @param schema which one to connect to, with the account that belongs to it
   */
  Pool(String schema, int size) {
    idle = new ArrayBlockingQueue<>(size);
    try {
      for (int i = 0; i < size; i++) {
        all.add(
            "base".equals(schema) ? TestDatabase.get().owner() : TestDatabase.get().portal(schema));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    idle.addAll(all);
  }

  /** On every connection, for its whole life. */
  void run(String statement) {
    all.forEach(connection -> new Sql(connection).run(statement));
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      return handle(idle.take());
    } catch (InterruptedException e) {
      throw new SQLException(e);
    }
  }

  private Connection handle(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Pool.class.getClassLoader(),
            new Class<?>[] {Handle.class},
            (handle, method, arguments) -> {
              switch (method.getName()) {
                case "getConnection":
                  return connection;
                case "close":
                  idle.add(connection);
                  return null;
                default:
                  try {
                    return method.invoke(connection, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
              }
            });
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public void close() {
    all.forEach(connection -> new Sql(connection).close());
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("nothing to unwrap");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
