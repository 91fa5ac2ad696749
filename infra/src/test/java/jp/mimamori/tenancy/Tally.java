package jp.mimamori.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** How often a row of another institution was reached for, and how often reached. */
final class Tally {

  /** One arrangement of walls. */
  static final class Layer {

    private final String removed;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger leaks = new AtomicInteger();
    private final Set<String> leaky = new ConcurrentSkipListSet<>();
    private boolean caught;

    private Layer(String removed) {
      this.removed = removed;
    }

    void attempt(String what, boolean reached) {
      attempts.incrementAndGet();
      if (reached) {
        leaks.incrementAndGet();
        leaky.add(what);
      }
    }

    /** Says whether the test of the removed wall itself notices that it is gone. */
    void ownTest(boolean fails) {
      caught = fails;
    }

    boolean caughtByItsOwnTest() {
      return caught;
    }

    int attempts() {
      return attempts.get();
    }

    /** What reached a row, each named once. */
    Set<String> leaky() {
      return new TreeSet<>(leaky);
    }

    private String json() {
      return "{\"removed\": \"%s\", \"attempts\": %d, \"leaks\": %d, \"caughtByItsOwnTest\": %b}"
          .formatted(removed, attempts.get(), leaks.get(), caught);
    }
  }

  private final List<Layer> layers = new ArrayList<>();

  /**
   * @param removed the wall that is left out; null for none
   */
  Layer layer(String removed) {
    Layer layer = new Layer(removed);
    layers.add(layer);
    return layer;
  }

  int attempts() {
    return layers.stream().mapToInt(Layer::attempts).sum();
  }

  int leaks() {
    return layers.stream().mapToInt(layer -> layer.leaks.get()).sum();
  }

  @Override
  public String toString() {
    return "Isolation: %d attempts to reach rows of another institution, %d leaks"
        .formatted(attempts(), leaks());
  }

  void write(Path file) throws IOException {
    String removals =
        layers.stream()
            .filter(layer -> layer.removed != null)
            .map(Layer::json)
            .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    Files.writeString(
        file,
        "{\"attempts\": %d, \"leaks\": %d, \"layers\": %s}%n"
            .formatted(attempts(), leaks(), removals));
  }
}
