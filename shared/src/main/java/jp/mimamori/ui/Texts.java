package jp.mimamori.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The Japanese texts of the kit, for Java. Pages read the same bundles through EL. */
final class Texts {

  private static final ResourceBundle TERMS = ResourceBundle.getBundle("jp.mimamori.ui.Terms");
  private static final ResourceBundle KIT = ResourceBundle.getBundle("jp.mimamori.ui.Kit");

  private Texts() {}

  /** The word on screen for a constant: {@code AnswerValue.YES} is はい. */
  static String term(Enum<?> constant) {
    return TERMS.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  static String kit(String key, Object... arguments) {
    return MessageFormat.format(KIT.getString(key), arguments);
  }
}
