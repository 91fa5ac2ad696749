package jp.mimamori.isolation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often a test class reached for what is another institution's, and how often it got it. What
 * all classes of a run found goes into one file, whichever of them ends first.
 */
public final class Tally {

  private static final Path FILE = Path.of("target/isolation.json");
  private static final Map<String, Tally> OF_THIS_RUN = new LinkedHashMap<>();

  /** One arrangement of walls. */
  public static final class Layer {

    private final String removed;
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger leaks = new AtomicInteger();
    private final Set<String> leaky = new ConcurrentSkipListSet<>();
    private boolean caught;

    private Layer(String removed) {
      this.removed = removed;
    }

    /**
     * @param what names the attempt
     * @param reached whether it leaked
     */
    public void attempt(String what, boolean reached) {
      attempts.incrementAndGet();
      if (reached) {
        leaks.incrementAndGet();
        leaky.add(what);
      }
    }

    /** Says whether the test of the removed wall itself notices that it is gone. */
    public void ownTest(boolean fails) {
      caught = fails;
    }

    public boolean caughtByItsOwnTest() {
      return caught;
    }

    public int attempts() {
      return attempts.get();
    }

    /** What leaked, each named once. */
    public Set<String> leaky() {
      return new TreeSet<>(leaky);
    }

    private JsonObject json() {
      return Json.createObjectBuilder()
          .add("removed", removed)
          .add("attempts", attempts.get())
          .add("leaks", leaks.get())
          .add("caughtByItsOwnTest", caught)
          .build();
    }
  }

  private final String suite;
  private final List<Layer> layers = new ArrayList<>();

  /**
   * @param suite what is attacked, and how
   */
  public Tally(String suite) {
    this.suite = suite;
  }

  /**
   * @param removed the wall that is left out; null for none
   */
  public synchronized Layer layer(String removed) {
    Layer layer = new Layer(removed);
    layers.add(layer);
    return layer;
  }

  public int attempts() {
    return layers.stream().mapToInt(Layer::attempts).sum();
  }

  public int leaks() {
    return layers.stream().mapToInt(layer -> layer.leaks.get()).sum();
  }

  @Override
  public String toString() {
    return "Isolation, %s: %d attempts, %d leaks".formatted(suite, attempts(), leaks());
  }

  /** Prints the figures and adds them to those of the other classes of this run. */
  public void report() throws IOException {
    System.out.println(this);
    synchronized (OF_THIS_RUN) {
      OF_THIS_RUN.put(suite, this);
      write(OF_THIS_RUN.values());
    }
  }

  private static void write(Collection<Tally> tallies) throws IOException {
    JsonArrayBuilder layers = Json.createArrayBuilder();
    JsonArrayBuilder suites = Json.createArrayBuilder();
    for (Tally tally : tallies) {
      tally.layers.stream()
          .filter(layer -> layer.removed != null)
          .map(Layer::json)
          .forEach(layers::add);
      suites.add(
          Json.createObjectBuilder()
              .add("name", tally.suite)
              .add("attempts", tally.attempts())
              .add("leaks", tally.leaks()));
    }
    JsonObject all =
        Json.createObjectBuilder()
            .add("attempts", tallies.stream().mapToInt(Tally::attempts).sum())
            .add("leaks", tallies.stream().mapToInt(Tally::leaks).sum())
            .add("layers", layers)
            .add("suites", suites)
            .build();
    try (OutputStream out = Files.newOutputStream(FILE);
        JsonWriter writer =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
      writer.writeObject(all);
    }
  }
}
