package jp.mimamori.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ui.Functions;

/** What the records say to one item: the figures in words, and what they speak for. */
public final class Fact {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("jp.mimamori.facts.Facts", Locale.ROOT);

  private final String control;
  private final FactStanding standing;
  private final FactOrigin origin;
  private final LedgerKind ledger;
  private final List<String> sentences;

  private Fact(
      String control,
      FactStanding standing,
      FactOrigin origin,
      LedgerKind ledger,
      List<String> sentences) {
    this.control = control;
    this.standing = standing;
    this.origin = origin;
    this.ledger = ledger;
    this.sentences = List.copyOf(sentences);
  }

  /**
   * @param control whose words stand in {@code Facts.properties}
   * @param ledger where to look and to write
   */
  static Fact of(String control, FactStanding standing, LedgerKind ledger) {
    return new Fact(control, standing, FactOrigin.LEDGER, ledger, List.of());
  }

  /** One that is kept elsewhere than in a ledger. */
  static Fact of(String control, FactStanding standing, FactOrigin origin) {
    return new Fact(control, standing, origin, null, List.of());
  }

  /** Adds the sentence {@code <control>.<key>}. */
  Fact say(String key, Object... values) {
    List<Object> words =
        Stream.of(values)
            .map(value -> value instanceof LocalDate day ? Functions.date(day) : value)
            .toList();
    List<String> more = new ArrayList<>(sentences);
    more.add(Functions.fill(TEXTS.getString(control + "." + key), words));
    return new Fact(control, standing, origin, ledger, more);
  }

  /** Adds the sentence only where it has something to tell. */
  Fact sayIf(boolean applies, String key, Object... values) {
    return applies ? say(key, values) : this;
  }

  public FactStanding getStanding() {
    return standing;
  }

  /** Whether the answer says はい and the fact speaks against it, or the other way round. */
  public boolean contradicts(AnswerValue answer) {
    return switch (answer) {
      case YES -> standing == FactStanding.OPPOSED;
      case NO -> standing == FactStanding.SUPPORTED;
      case NOT_REQUIRED -> false;
    };
  }

  public FactOrigin getOrigin() {
    return origin;
  }

  /** Null where the fact comes from elsewhere. */
  public LedgerKind getLedger() {
    return ledger;
  }

  public List<String> getSentences() {
    return sentences;
  }

  /** Where the demand stands: the item of the checklist, the notice, the slide. */
  public String getSource() {
    return TEXTS.getString(control + ".source");
  }
}
