package jp.mimamori.infra.launch;

import java.nio.file.Path;

/** The Java that runs the launcher, for the processes it starts. */
final class Jvm {
  private Jvm() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
