package jp.mimamori.tenancy;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The driver's connection behind a pool's handle.
 *
 * <p>By reflection, because the driver is not on the portals' class path and Payara's handle
 * neither unwraps to an interface that tells the connection id nor to anything but itself; asking
 * the database would cost a round trip for every connection taken.
 */
final class PhysicalConnection {

  /** Looked for once per class: this is asked with every connection taken. */
  private static final ClassValue<Optional<Method>> THREAD_ID = method("getThreadId");

  private static final ClassValue<Optional<Method>> BEHIND = method("getConnection");

  private PhysicalConnection() {}

  /** The driver's connection; the same object for as long as the pool keeps it open. */
  static Connection of(Connection handle) throws SQLException {
    Connection connection = handle;
    while (THREAD_ID.get(connection.getClass()).isEmpty()) {
      connection = (Connection) call(connection, BEHIND);
    }
    return connection;
  }

  /** What {@code CONNECTION_ID()} yields on it. */
  static long id(Connection physical) throws SQLException {
    return ((Number) call(physical, THREAD_ID)).longValue();
  }

  private static Object call(Connection connection, ClassValue<Optional<Method>> method)
      throws SQLException {
    try {
      return method.get(connection.getClass()).orElseThrow().invoke(connection);
    } catch (ReflectiveOperationException | NoSuchElementException e) {
      throw new SQLException(
          "Cannot tell the MariaDB connection behind " + connection.getClass(), e);
    }
  }

  private static ClassValue<Optional<Method>> method(String name) {
    return new ClassValue<>() {
      @Override
      protected Optional<Method> computeValue(Class<?> type) {
        try {
          return Optional.of(type.getMethod(name));
        } catch (NoSuchMethodException e) {
          return Optional.empty();
        }
      }
    };
  }
}
