package jp.mimamori.monitoring;

import jakarta.enterprise.context.RequestScoped;
import java.util.StringJoiner;

/** How long the use cases of a request took, each with its transaction. */
@RequestScoped
class RequestTimes {

  private final StringJoiner measured = new StringJoiner(", ");

  void add(String name, long nanos) {
    measured.add("%s;dur=%.3f".formatted(name, nanos / 1e6));
  }

  /** In the form of the {@code Server-Timing} header. */
  @Override
  public String toString() {
    return measured.toString();
  }
}
