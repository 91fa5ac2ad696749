package jp.mimamori.infra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people at once. */
final class Crowd {

  private final Sample millis = new Sample();
  private final AtomicInteger errors = new AtomicInteger();
  private volatile double seconds;

  /**
   * Each does the same again and again for some time; without pauses.
   *
   * @param people tell how many milliseconds it took; whatever throws is an error
   * @param duration in seconds
   */
  Crowd work(List<? extends Callable<Double>> people, int duration) throws Exception {
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(duration);
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Callable<Double> person : people) {
        running.add(threads.submit(() -> workUntil(end, person)));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
    } finally {
      threads.shutdown();
    }
    seconds = (System.nanoTime() - begin) / 1e9;
    return this;
  }

  private void workUntil(long end, Callable<Double> person) {
    while (System.nanoTime() < end) {
      try {
        millis.add(person.call());
      } catch (Exception e) {
        errors.incrementAndGet();
      }
    }
  }

  Sample millis() {
    return millis;
  }

  int errors() {
    return errors.get();
  }

  double perSecond() {
    return millis.size() / seconds;
  }
}
