package jp.mimamori.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.mimamori.law.Wareki;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDo.Urgency;
import jp.mimamori.todo.ToDoKind;

/**
 * What leaves the house about things to do: no names of people, vendors, systems or papers, and no
 * item that is not kept.
 */
final class OutsideWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.calendar.Outside", Locale.ROOT);

  private OutsideWords() {}

  static String of(String key) {
    return WORDS.getString(key);
  }

  static String of(ToDoKind kind) {
    return of(kind.name());
  }

  /** For a calendar: what is overdue says so. */
  static String summary(ToDo todo) {
    String words = of(todo.getKind());
    return todo.getUrgency() == Urgency.OVERDUE ? fill("overdue", words) : words;
  }

  /** For a mail: by urgency, what is said in the same words in one line, with the earliest day. */
  static String lines(List<ToDo> todos) {
    Map<Urgency, Map<String, List<ToDo>>> groups =
        todos.stream()
            .collect(
                Collectors.groupingBy(
                    OutsideWords::heading,
                    TreeMap::new,
                    Collectors.groupingBy(
                        todo -> of(todo.getKind()), LinkedHashMap::new, Collectors.toList())));
    return groups.entrySet().stream()
        .map(
            group ->
                of("heading." + group.getKey())
                    + "\n"
                    + group.getValue().values().stream()
                        .map(OutsideWords::line)
                        .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  /** Whatever no date presses stands together. */
  private static Urgency heading(ToDo todo) {
    return todo.getUrgency() == Urgency.NEXT ? Urgency.SOMETIME : todo.getUrgency();
  }

  private static String line(List<ToDo> same) {
    LocalDate first =
        same.stream()
            .map(ToDo::getDueOn)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    String words = of(same.get(0).getKind());
    String counted = same.size() == 1 ? words : fill("several", words, same.size());
    return "・" + (first == null ? counted : fill("dated", counted, Wareki.date(first)));
  }

  private static String fill(String key, Object... values) {
    return MessageFormat.format(of(key), values);
  }
}
