package jp.mimamori.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The driver's connection behind a pool's handle.
 *
 * <p>By reflection, because the driver is not on the portals' class path and Payara's handle
 * neither unwraps to an interface that tells the connection id nor to anything but itself; asking
 * the database would cost a round trip for every connection taken.
 */
final class PhysicalConnection {

  private PhysicalConnection() {}

  /** The driver's connection; the same object for as long as the pool keeps it open. */
  static Connection of(Connection handle) throws SQLException {
    Connection connection = handle;
    while (!has(connection, "getThreadId")) {
      connection = (Connection) call(connection, "getConnection");
    }
    return connection;
  }

  /** What {@code CONNECTION_ID()} yields on it. */
  static long id(Connection physical) throws SQLException {
    return ((Number) call(physical, "getThreadId")).longValue();
  }

  private static boolean has(Connection connection, String method) {
    try {
      connection.getClass().getMethod(method);
      return true;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  private static Object call(Connection connection, String method) throws SQLException {
    try {
      return connection.getClass().getMethod(method).invoke(connection);
    } catch (ReflectiveOperationException e) {
      throw new SQLException(
          "Cannot tell the MariaDB connection behind " + connection.getClass(), e);
    }
  }
}
