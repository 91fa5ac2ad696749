package jp.mimamori.oversight;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.mimamori.infra.launch.TestDatabase;

/** Works on a database connection until it is killed, and begins anew on another. */
abstract class Mortal implements Runnable {

  private static final int KILLED_EVERY_MILLIS = 40;

  private final AtomicInteger died = new AtomicInteger();
  private volatile long connectionId;
  volatile boolean resting;

  /** Something that is done again and again; autocommit is on. */
  abstract void work(Connection connection) throws SQLException;

  int died() {
    return died.get();
  }

  @Override
  public void run() {
    while (!resting) {
      try (Connection connection = TestDatabase.get().owner()) {
        try (Statement statement = connection.createStatement();
            var row = statement.executeQuery("SELECT CONNECTION_ID()")) {
          row.next();
          connectionId = row.getLong(1);
        }
        while (!resting) {
          work(connection);
        }
      } catch (SQLException e) {
        died.incrementAndGet();
      }
    }
  }

  final void kill() {
    try (Connection owner = TestDatabase.get().owner();
        Statement statement = owner.createStatement()) {
      statement.execute("KILL " + connectionId);
    } catch (SQLException e) {
      // dead already
    }
  }

  /** Lets all work at the same time for some seconds and kills one of them now and then. */
  static void letThemWork(List<? extends Mortal> all, int seconds) throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<Future<?>> running = all.stream().<Future<?>>map(threads::submit).toList();
      SecureRandom random = new SecureRandom();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (System.nanoTime() < end) {
        Thread.sleep(KILLED_EVERY_MILLIS);
        all.get(random.nextInt(all.size())).kill();
      }
      all.forEach(mortal -> mortal.resting = true);
      for (Future<?> thread : running) {
        thread.get();
      }
    } finally {
      threads.shutdown();
    }
  }
}
