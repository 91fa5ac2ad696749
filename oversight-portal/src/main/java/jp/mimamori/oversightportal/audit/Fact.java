package jp.mimamori.oversightportal.audit;

/** One thing that an act tells beside who, when and what. */
public final class Fact {

  private final String key;
  private final String value;

  Fact(String key, String value) {
    this.key = key;
    this.value = value;
  }

  /** Of the text that names it. */
  public String getKey() {
    return key;
  }

  public String getValue() {
    return value;
  }
}
