package jp.mimamori.ledgerimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.mimamori.files.JapaneseText;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.ReadLedger;

/**
 * What each column of a file stands for: the name of a column of the ledger, {@link #ID} for the
 * number of an entry, nothing; with {@link #IF_NEW} before it only for what is not there yet.
 */
final class Targets {

  static final String ID = "#";
  static final String IF_NEW = "?";
  static final String NOTHING = "";

  private static final int HEADING_MAX = 200;

  private final LedgerKind kind;
  private final List<String> texts;

  Targets(LedgerKind kind, List<String> texts) {
    this.kind = kind;
    this.texts = List.copyOf(texts);
  }

  /** As heads are compared: ＰＣ名（ホスト） is pc名(ホスト). */
  static String plain(String head) {
    String plain = JapaneseText.code(head).replaceAll("[\\s※*]", "").toLowerCase(Locale.ROOT);
    return plain.substring(0, Math.min(plain.length(), HEADING_MAX));
  }

  /**
   * Guesses by the labels of the ledger, by what other heads they are known under, and by what the
   * institution said before.
   *
   * @param remembered by plain head
   */
  static Targets guess(LedgerKind kind, List<String> heads, Map<String, String> remembered) {
    Map<String, String> known = known(kind);
    known.putAll(remembered);
    List<String> targets = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String head : heads) {
      String target = known.getOrDefault(plain(head), NOTHING);
      targets.add(target.equals(NOTHING) || taken.add(column(target)) ? target : NOTHING);
    }
    return new Targets(kind, targets);
  }

  private static Map<String, String> known(LedgerKind kind) {
    Map<String, String> known = new HashMap<>();
    for (Column column : kind.columns().all()) {
      column.otherHeads().forEach(head -> known.putIfAbsent(plain(head), column.getName()));
    }
    kind.columns().all().forEach(c -> known.put(plain(c.getLabel()), c.getName()));
    known.put(plain(ReadLedger.idHead()), ID);
    return known;
  }

  /** How many of these texts are heads that the ledger knows. */
  static long recognized(LedgerKind kind, List<String> row, Map<String, String> remembered) {
    return guess(kind, row, remembered).texts.stream().filter(t -> !t.equals(NOTHING)).count();
  }

  /** Whether every head was understood, so that there is nothing to ask. */
  boolean isComplete(List<String> heads, Map<String, String> remembered) {
    for (int i = 0; i < heads.size(); i++) {
      boolean open = texts.get(i).equals(NOTHING) && !heads.get(i).isBlank();
      if (open && !remembered.containsKey(plain(heads.get(i)))) {
        return false;
      }
    }
    return isAny();
  }

  boolean isAny() {
    return texts.stream().anyMatch(target -> !target.equals(NOTHING));
  }

  boolean isTwice() {
    Set<String> taken = new HashSet<>();
    return texts.stream()
        .filter(target -> !target.equals(NOTHING))
        .anyMatch(target -> !taken.add(column(target)));
  }

  List<String> texts() {
    return texts;
  }

  private static String column(String target) {
    return target.startsWith(IF_NEW) ? target.substring(1) : target;
  }

  /**
   * The texts of a row by name of the column. An empty cell takes nothing away from an entry that
   * is there.
   *
   * @param ofNew whether the row is about an entry that is not there yet
   */
  Map<String, String> typed(List<String> cells, boolean ofNew) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String target = texts.get(i);
      String cell = i < cells.size() ? cells.get(i) : "";
      boolean applies = ofNew || !target.startsWith(IF_NEW) && !cell.isBlank();
      if (applies && kind.columns().find(column(target)).isPresent()) {
        typed.put(column(target), cell);
      }
    }
    return typed;
  }

  /** The number of the entry that a row names; empty for none. */
  String id(List<String> cells) {
    int place = texts.indexOf(ID);
    return place < 0 || place >= cells.size() ? "" : JapaneseText.code(cells.get(place));
  }
}
