package jp.mimamori.oversightportal.institutions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of the list in its present state, to be kept as a bookmark or sent to a colleague.
 */
final class ListAddress {

  private final Stream.Builder<String> parameters = Stream.builder();

  ListAddress with(String name, Object value) {
    if (value != null) {
      parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
    return this;
  }

  /** Relative to the page; never empty, so that it also leads back to the state without any. */
  @Override
  public String toString() {
    return parameters.build().collect(Collectors.joining("&", "?", ""));
  }
}
