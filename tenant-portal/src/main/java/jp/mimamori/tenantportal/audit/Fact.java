package jp.mimamori.tenantportal.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.law.Wareki;
import jp.mimamori.ledger.ChangeDeed;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.setup.DeviceBand;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.ui.Functions;

/** One thing that an audit entry tells beside who and when: what it was, and what it became. */
public final class Fact {

  /** What is told, in the order in which it is told, and how it is put into words. */
  private enum Kind {
    VENDOR("vendor", UnaryOperator.identity()),
    ANSWERED_BY("answeredBy", UnaryOperator.identity()),
    NAME("name", UnaryOperator.identity()),
    EMAIL("email", UnaryOperator.identity()),
    ROLE("role", role -> Functions.term(InstitutionRole.valueOf(role))),
    VALUE("value", value -> Functions.term(AnswerValue.valueOf(value))),
    ANSWER("answer", answer -> Functions.term(PlainAnswer.valueOf(answer))),
    SYSTEMS("systems", UnaryOperator.identity()),
    CONTRACTS("contracts", UnaryOperator.identity()),
    DEVICES("devices", band -> Functions.term(DeviceBand.valueOf(band))),
    CONFIRMED_ON("confirmedOn", date -> Wareki.date(LocalDate.parse(date))),
    TARGET_ON("targetOn", date -> Wareki.date(LocalDate.parse(date))),
    DATED_ON("datedOn", date -> Wareki.date(LocalDate.parse(date))),
    EXPIRES_ON("expiresOn", date -> Wareki.date(LocalDate.parse(date))),
    SHA256("sha256", UnaryOperator.identity()),
    PAPER_ON("paperOn", date -> Wareki.date(LocalDate.parse(date))),
    ABOUT("about", UnaryOperator.identity()),
    REVISION("revision", UnaryOperator.identity()),
    NUMBER("number", UnaryOperator.identity()),
    REMARKS_LENGTH("remarksLength", UnaryOperator.identity()),
    LEDGER("ledger", ledger -> Functions.term(LedgerKind.valueOf(ledger))),
    DEED("deed", deed -> Functions.term(ChangeDeed.valueOf(deed))),
    LINES("lines", UnaryOperator.identity()),
    COLUMNS("columns", UnaryOperator.identity()),
    VALID_TO("validTo", date -> Wareki.date(LocalDate.parse(date))),
    ENTRIES("entries", UnaryOperator.identity()),
    WRITTEN_BEFORE("writtenBefore", date -> Wareki.date(LocalDate.parse(date)));

    private final String key;
    private final UnaryOperator<String> words;

    Kind(String key, UnaryOperator<String> words) {
      this.key = key;
      this.words = words;
    }

    String in(JsonObject json) {
      JsonValue value = json == null ? null : json.get(key);
      if (value == null) {
        return null;
      }
      return words.apply(value instanceof JsonString text ? text.getString() : value.toString());
    }
  }

  private final Kind kind;
  private final String before;
  private final String after;

  private Fact(Kind kind, String before, String after) {
    this.kind = kind;
    this.before = before;
    this.after = after;
  }

  /**
   * @param detail JSON of an audit entry, or null
   */
  static List<Fact> in(String detail) {
    if (detail == null) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(new StringReader(detail))) {
      JsonObject json = reader.readObject();
      JsonObject before = json.getJsonObject("before");
      JsonObject after = json.getJsonObject("after");
      return Stream.of(Kind.values())
          .map(kind -> new Fact(kind, kind.in(before), kind.in(after)))
          .filter(fact -> fact.after != null)
          .toList();
    }
  }

  /** Of the text that names it. */
  public String getKey() {
    return kind.key;
  }

  /** Null unless it was something else before. */
  public String getBefore() {
    return Objects.equals(before, after) ? null : before;
  }

  public String getAfter() {
    return after;
  }
}
