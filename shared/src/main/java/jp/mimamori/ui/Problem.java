package jp.mimamori.ui;

/** One thing to put right in a form: the id of the field on the page and what is wrong with it. */
public final class Problem {

  private final String clientId;
  private final String text;

  Problem(String clientId, String text) {
    this.clientId = clientId;
    this.text = text;
  }

  public String getClientId() {
    return clientId;
  }

  public String getText() {
    return text;
  }
}
