package jp.mimamori.mail;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.mimamori.tenancy.Unattended;
import jp.mimamori.tenancy.Unit;

/**
 * One node's mail job as the product has it, outside a container: its own connections, the
 * database's walls, and a mail server at a port.
 */
final class Node implements AutoCloseable {

  private static final int CONNECTIONS = 2;

  private final Unit unit = new Unit("tenant", "tenant", CONNECTIONS).sealed();
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final SendDueMail job = new SendDueMail();

  Node(int smtpPort, Clock clock, MailWriter... writers) {
    EntityManager entities = ofTheTransaction();
    Outbox outbox = new Outbox();
    set(outbox, "em", entities);
    set(outbox, "clock", clock);
    MailServer server = new MailServer();
    set(server, "host", "127.0.0.1");
    set(server, "port", String.valueOf(smtpPort));
    set(server, "from", "no-reply@mimamori.example");
    set(server, "fromName", "見守り");
    set(server, "user", Optional.empty());
    set(server, "password", Optional.empty());
    set(server, "clock", clock);
    set(job, "em", entities);
    set(job, "unattended", new Transactions());
    set(job, "outbox", outbox);
    set(job, "server", server);
    set(job, "writers", all(writers));
    set(job, "clock", clock);
  }

  void round() {
    job.round();
  }

  @Override
  public void close() {
    unit.close();
  }

  /** Each call is a transaction of its own, sealed as in the portal. */
  private final class Transactions extends Unattended {

    @Override
    public <T> T as(String name, Supplier<T> work) {
      return unit.inTransaction(
          entities -> {
            unit.speakFor(name);
            return with(entities, work);
          });
    }

    @Override
    public <T> T within(long institutionId, String name, Supplier<T> work) {
      return unit.as(institutionId, entities -> with(entities, work));
    }

    private <T> T with(EntityManager entities, Supplier<T> work) {
      current.set(entities);
      try {
        return work.get();
      } finally {
        current.remove();
      }
    }
  }

  private EntityManager ofTheTransaction() {
    return (EntityManager)
        Proxy.newProxyInstance(
            Node.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(current.get(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Object all(MailWriter... writers) {
    return Proxy.newProxyInstance(
        Node.class.getClassLoader(),
        new Class<?>[] {Instance.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("stream")) {
            return Stream.of(writers);
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private static void set(Object bean, String field, Object value) {
    try {
      Field injected = bean.getClass().getDeclaredField(field);
      injected.setAccessible(true);
      injected.set(bean, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
