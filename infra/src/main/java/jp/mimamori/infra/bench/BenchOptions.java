package jp.mimamori.infra.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What can be chosen.
 *
 * @param institutions size of the country
 * @param people institutions that answer at the same time
 * @param seconds of mixed load
 * @param quick fewer repetitions, for trying the bench itself
 * @param again with the country that the last bench made there, instead of a new one
 * @param data where the product's data go; deleted first, unless again
 * @param result the file with the figures
 */
record BenchOptions(
    int institutions,
    int people,
    int seconds,
    boolean quick,
    boolean again,
    Path data,
    Path result) {

  static BenchOptions parse(List<String> arguments) {
    int institutions = 240_000;
    int people = 200;
    int seconds = 600;
    boolean quick = false;
    boolean again = false;
    Path data = Path.of("infra/target/bench-data").toAbsolutePath();
    Path result = Path.of("infra/target/bench.json").toAbsolutePath();
    Deque<String> words = new ArrayDeque<>(arguments);
    while (!words.isEmpty()) {
      String option = words.pop();
      switch (option) {
        case "--institutions" -> institutions = Integer.parseInt(words.pop());
        case "--people" -> people = Integer.parseInt(words.pop());
        case "--seconds" -> seconds = Integer.parseInt(words.pop());
        case "--quick" -> quick = true;
        case "--again" -> again = true;
        case "--data-dir" -> data = Path.of(words.pop()).toAbsolutePath();
        case "--result" -> result = Path.of(words.pop()).toAbsolutePath();
        default -> throw new IllegalArgumentException(option);
      }
    }
    return new BenchOptions(institutions, people, seconds, quick, again, data, result);
  }
}
