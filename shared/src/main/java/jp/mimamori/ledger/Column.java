package jp.mimamori.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.mimamori.files.JapaneseText;
import jp.mimamori.ui.Functions;
import jp.mimamori.ui.TypedDate;

/**
 * A column of a ledger: what it is called, how its text is read, and where it stands in an entry.
 * Forms, imports, exports and the history all speak in these texts.
 */
public final class Column {

  /** How a text is read. */
  public enum Type {
    TEXT,
    LONG_TEXT,
    /** Numbers and names of machines: full-width letters become plain ones. */
    CODE,
    DATE,
    NUMBER,
    CHOICE,
    /** 医療情報システム of the institution, by its name. */
    SYSTEM,
    /** 事業者 of the institution, by its name. */
    VENDOR
  }

  private final String ledger;
  private final String name;
  private final Type type;
  private final int max;
  private final Class<? extends Enum<?>> choices;
  private final Function<LedgerEntry, Object> get;
  private final BiConsumer<LedgerEntry, Object> set;
  private boolean required;
  private boolean official;
  private boolean listed;

  /**
   * @param max longest text in characters, largest number
   * @param choices null unless the type is CHOICE
   */
  Column(
      String ledger,
      String name,
      Type type,
      int max,
      Class<? extends Enum<?>> choices,
      Function<LedgerEntry, Object> get,
      BiConsumer<LedgerEntry, Object> set) {
    this.ledger = ledger;
    this.name = name;
    this.type = type;
    this.max = max;
    this.choices = choices;
    this.get = get;
    this.set = set;
  }

  void require() {
    required = true;
  }

  void markOfficial() {
    official = true;
  }

  void list() {
    listed = true;
  }

  /** Of the attribute of the entity. */
  public String getName() {
    return name;
  }

  public Type getType() {
    return type;
  }

  public boolean isRequired() {
    return required;
  }

  /** Whether the ministry's example of the ledger has it. */
  public boolean isOfficial() {
    return official;
  }

  /** Whether lists and printed sheets show it; the others stand in the entry. */
  public boolean isListed() {
    return listed;
  }

  public String getLabel() {
    return Labels.label(ledger, name);
  }

  /** What to write, or null. */
  public String getHint() {
    return Labels.find(ledger + "." + name + ".hint").orElse(null);
  }

  /** Other heads that tables of vendors use for it. */
  public List<String> otherHeads() {
    return Labels.words(ledger + "." + name + ".also");
  }

  /** Whether a list can be put in its order. */
  public boolean isSortable() {
    return isText() || type == Type.DATE;
  }

  boolean isText() {
    return type == Type.TEXT || type == Type.CODE;
  }

  /** What may be written, where it is one of a few; else empty. */
  public List<String> options(Names names) {
    return switch (type) {
      case CHOICE -> Stream.of(choices.getEnumConstants()).map(Functions::term).toList();
      case SYSTEM -> names.systems();
      case VENDOR -> names.vendors();
      default -> List.of();
    };
  }

  Object valueOf(LedgerEntry entry) {
    return get.apply(entry);
  }

  void write(LedgerEntry entry, Object value) {
    set.accept(entry, value);
  }

  /** As it can be read again; empty for nothing. */
  public String textOf(LedgerEntry entry, Names names) {
    Object value = get.apply(entry);
    if (value == null) {
      return "";
    }
    return switch (type) {
      case CHOICE -> Functions.term((Enum<?>) value);
      case SYSTEM -> names.system((Long) value);
      case VENDOR -> names.vendor((Long) value);
      default -> value.toString();
    };
  }

  /** As people like to read it. */
  public String shownOf(LedgerEntry entry, Names names) {
    return shown(textOf(entry, names));
  }

  /**
   * @param text of {@link #textOf}
   */
  public String shown(String text) {
    return type == Type.DATE && !text.isEmpty() ? Functions.date(LocalDate.parse(text)) : text;
  }

  /**
   * Understands a text as somebody typed it.
   *
   * @return null for an empty one
   * @throws CellRefusedException if it is not understood
   */
  Object read(String typed, Names names) {
    String text = JapaneseText.name(typed == null ? "" : typed.replace("\r", ""));
    if (text.isEmpty()) {
      return null;
    }
    return switch (type) {
      case TEXT, LONG_TEXT -> withinLength(text);
      case CODE -> withinLength(JapaneseText.code(text));
      case DATE -> TypedDate.read(text).orElseThrow(() -> refuse(CellFault.NOT_A_DATE, text));
      case NUMBER -> number(text);
      case CHOICE -> choice(text);
      case SYSTEM -> names.systemNamed(text, () -> refuse(CellFault.NO_SUCH_SYSTEM, text));
      case VENDOR -> names.vendorNamed(text, () -> refuse(CellFault.NO_SUCH_VENDOR, text));
    };
  }

  private String withinLength(String text) {
    if (text.codePointCount(0, text.length()) > max) {
      throw refuse(CellFault.TOO_LONG, String.valueOf(max));
    }
    return text;
  }

  private Integer number(String text) {
    String digits = JapaneseText.code(text);
    if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > max) {
      throw refuse(CellFault.NOT_A_NUMBER, text, String.valueOf(max));
    }
    return Integer.valueOf(digits);
  }

  private Object choice(String text) {
    String plain = plain(text);
    return Stream.of(choices.getEnumConstants())
        .filter(constant -> spoken(constant).anyMatch(word -> plain(word).equals(plain)))
        .findFirst()
        .orElseThrow(
            () -> refuse(CellFault.NOT_A_CHOICE, text, String.join("、", options(Names.NONE))));
  }

  private static Stream<String> spoken(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name() + ".also";
    return Stream.concat(Stream.of(Functions.term(constant)), Labels.words(key).stream());
  }

  private static String plain(String text) {
    return JapaneseText.code(text).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  CellRefusedException refuse(CellFault fault, String... values) {
    return new CellRefusedException(problem(fault, values));
  }

  CellProblem problem(CellFault fault, String... values) {
    return new CellProblem(name, fault, List.of(values));
  }
}
