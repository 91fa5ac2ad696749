package jp.mimamori.setup;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the setup and the checklist both ask for, by the control that stays while editions change.
 */
enum Topic {
  SYSTEM("SYS"),
  SAFETY_MANAGER("ORG"),
  REMOTE_MAINTENANCE("RMT");

  private final String control;

  Topic(String control) {
    this.control = control;
  }

  String control() {
    return control;
  }

  static List<String> controls() {
    return Stream.of(values()).map(Topic::control).toList();
  }

  static Topic of(String control) {
    return Stream.of(values()).filter(t -> t.control.equals(control)).findFirst().orElseThrow();
  }
}
