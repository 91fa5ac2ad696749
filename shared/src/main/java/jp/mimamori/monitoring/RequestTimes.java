package jp.mimamori.monitoring;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.StringJoiner;

/** How long the use cases of a request took, each with its transaction. */
@RequestScoped
class RequestTimes {

  private final StringJoiner measured = new StringJoiner(", ");

  void add(String name, long nanos) {
    measured.add(name + ";dur=" + millis(nanos));
  }

  /** Milliseconds with three places. */
  static String millis(long nanos) {
    return BigDecimal.valueOf(nanos / 1000, 3).toPlainString();
  }

  /** In the form of the {@code Server-Timing} header. */
  @Override
  public String toString() {
    return measured.toString();
  }
}
