package jp.mimamori.infra.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured: printed as it comes, kept for {@code bench.json}. */
final class Figures {

  private final Map<String, Double> metrics = new TreeMap<>();
  private final PrintStream out;
  private final String suffix;

  /**
   * @param suffix behind each name, such as {@code @2700}; empty for none
   */
  Figures(PrintStream out, String suffix) {
    this.out = out;
    this.suffix = suffix;
  }

  void add(String name, double value, String unit) {
    metrics.put(name + suffix, Math.round(value * 1000) / 1000.0);
    out.printf(Locale.ROOT, "%-34s %12.3f %s%n", name + suffix, value, unit);
  }

  /** Median, and for a look at the tail also the 95th percentile. */
  void addMillis(String name, double[] millis) {
    add(name + ".p50_ms", percentile(millis, 50), "ms");
    add(name + ".p95_ms", percentile(millis, 95), "ms");
  }

  /** Nearest rank; NaN of nothing. */
  static double percentile(double[] values, int percent) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }

  /** Those of another size that the file holds already stay. */
  void write(Path file, int institutions) throws IOException {
    JsonObjectBuilder values = Json.createObjectBuilder();
    int size = institutions;
    if (Files.exists(file)) {
      try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
        JsonObject before = reader.readObject();
        size = Math.max(size, before.getInt("institutions"));
        before.getJsonObject("metrics").entrySet().stream()
            .filter(figure -> !sizeOf(figure.getKey()).equals(suffix))
            .forEach(figure -> values.add(figure.getKey(), figure.getValue()));
      }
    }
    metrics.forEach(
        (name, value) -> {
          if (value.isNaN()) {
            values.addNull(name);
          } else {
            values.add(name, value);
          }
        });
    String json =
        Json.createObjectBuilder()
            .add("institutions", size)
            .add("metrics", values)
            .build()
            .toString();
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json + System.lineSeparator());
  }

  private static String sizeOf(String figure) {
    int at = figure.indexOf('@');
    return at < 0 ? "" : figure.substring(at);
  }
}
