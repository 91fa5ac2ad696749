package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The unpacked Keycloak, with its one-time build for our database. */
final class KeycloakProgram {
  /** Kept in a file beside the build, so that a change here builds again. */
  private static final List<String> BUILD = List.of("build", "--db=mariadb");

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx384m",
          "-XX:MetaspaceSize=96M",
          "-XX:MaxMetaspaceSize=256m",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  private final Path home;

  /**
   * @param unpacked folder that holds {@code keycloak-<version>}
   */
  KeycloakProgram(Path unpacked) {
    this.home = onlyFolderIn(unpacked);
  }

  boolean isBuilt() {
    try {
      return Files.exists(stamp()) && Files.readString(stamp()).equals(BUILD.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fixes the build-time options, which saves half a minute at every later start. */
  void build(DataDirectory data) throws InterruptedException {
    List<String> command = new java.util.ArrayList<>(BUILD);
    command.add(0, home.resolve("bin/kc.sh").toString());
    ChildProcess build =
        ChildProcess.start(data, "keycloak-build", command, Map.of("JAVA", Jvm.java()));
    Waiting.untilEnd(build, "認証サーバーの組み立て", 300);
    try {
      Files.writeString(stamp(), BUILD.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the folder of one instance, which shares the programs and nothing else. */
  void linkInto(Path own) {
    try {
      for (String shared : List.of("lib", "providers")) {
        Path link = own.resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, home.resolve(shared).toAbsolutePath());
      }
      Files.createDirectories(own.resolve("conf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What {@code bin/kc.sh start --optimized} would run, without the shell between, so that the
   * process we start is the process we stop.
   *
   * @param own folder of this instance: configuration, themes and temporary files
   */
  List<String> command(Path own, List<String> options) {
    List<String> command = new java.util.ArrayList<>();
    command.add(Jvm.java());
    command.addAll(Jvm.QUICK_START);
    command.addAll(JAVA_OPTIONS);
    command.add("-Dkc.home.dir=" + own);
    command.add("-Djboss.server.config.dir=" + own.resolve("conf"));
    command.add("-cp");
    command.add(home.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.add("start");
    command.add("--optimized");
    command.addAll(options);
    return command;
  }

  private Path stamp() {
    return home.resolve(".built");
  }

  private static Path onlyFolderIn(Path unpacked) {
    try (Stream<Path> folders = Files.list(unpacked)) {
      return folders.max(java.util.Comparator.naturalOrder()).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
