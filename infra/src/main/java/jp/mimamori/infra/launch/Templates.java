package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text resources with <code>${name}</code> places. */
final class Templates {
  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z][a-zA-Z.]*)}");

  private Templates() {}

  /**
   * Fills a resource of the class path.
   *
   * @throws IllegalStateException if a value is missing
   */
  static String fill(String resource, Map<String, String> values) {
    return PLACE
        .matcher(read(resource))
        .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1), resource)));
  }

  static String read(String resource) {
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(Map<String, String> values, String name, String resource) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(resource + " needs a value for " + name);
    }
    return value;
  }
}
