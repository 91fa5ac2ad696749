package jp.mimamori.campaign;

/** Which recipients of a campaign are listed. */
public enum DeliveryFilter {
  /** 文書・FAXで送る: no mail reaches them, and they are not done. */
  PAPER("(d.byEmail = FALSE OR d.state = :givenUp) AND s.progress.standing NOT IN :complete"),
  /** 届かなかった: the mail came back, or was never taken. */
  FAILED("d.state = :givenUp"),
  /** 未開封: nobody has signed in since the mail left. */
  UNOPENED("d.unopened = TRUE"),
  /** まだ記入済みでない: whom a second campaign goes to. */
  INCOMPLETE("s.progress.standing NOT IN :complete");

  private final String condition;

  DeliveryFilter(String condition) {
    this.condition = condition;
  }

  /** JPQL over the delivery {@code d} and the standing {@code s}. */
  String condition() {
    return condition;
  }
}
