package jp.mimamori.oversightportal.registry;

import java.io.Serializable;

/**
 * What pages about one update have in common. Address parameter: {@code id}; 0, which none has, for
 * what is no number.
 */
abstract class UpdatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  private String id;

  final long updateId() {
    return number(id);
  }

  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
