package jp.mimamori.infra.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values; may be filled by many threads. */
final class Sample {

  private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

  void add(double value) {
    values.add(value);
  }

  int size() {
    return values.size();
  }

  double[] values() {
    synchronized (values) {
      return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
