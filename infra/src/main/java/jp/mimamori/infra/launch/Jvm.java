package jp.mimamori.infra.launch;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs the launcher, for the processes it starts. */
final class Jvm {
  /**
   * For servers that run on one small machine and are started often: compiling with C1 only halves
   * the processor time of a start, and the serial collector saves about 100 MB each. A real
   * deployment leaves both to the JVM.
   */
  static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  /** Of a portal: as deployed where {@code mimamori.portals=lasting}, else for a quick start. */
  static List<String> ofPortals() {
    return "lasting".equals(System.getProperty("mimamori.portals"))
        ? List.of("-XX:+ExitOnOutOfMemoryError")
        : QUICK_START;
  }

  private Jvm() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
