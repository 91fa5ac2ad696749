package jp.mimamori.infra.launch;

import java.io.PrintStream;
import java.time.Duration;

/** Prints what the launcher does, each line with the seconds since the start. */
final class Progress {
  private final PrintStream out;
  private final long startedAt = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  synchronized void say(String sentence) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - startedAt);
    out.printf("[%5.1f秒] %s%n", elapsed.toMillis() / 1000.0, sentence);
  }
}
