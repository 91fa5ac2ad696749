package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own, with its output in a log file and its process id noted for the
 * next start (see {@link Orphans}). It runs in its own session, so that Ctrl-C reaches the launcher
 * alone and the parts end in order.
 */
final class ChildProcess {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Process process;
  private final Path log;
  private final Path pidFile;

  private ChildProcess(Process process, Path log, Path pidFile) {
    this.process = process;
    this.log = log;
    this.pidFile = pidFile;
  }

  /**
   * Starts the command; its output replaces the former log, which is kept as {@code *.log.1}.
   *
   * @param name file name of log and process id
   * @param environment added to the launcher's own
   */
  static ChildProcess start(
      DataDirectory data, String name, List<String> command, Map<String, String> environment) {
    List<String> words = new ArrayList<>(command);
    if (Files.isExecutable(SETSID)) {
      words.add(0, SETSID.toString());
    }
    Path log = data.log(name);
    try {
      if (Files.exists(log)) {
        Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().putAll(environment);
      builder.redirectInput(new java.io.File("/dev/null")).redirectOutput(log.toFile());
      Process process = builder.start();
      Path pidFile = data.run().resolve(name + ".pid");
      Orphans.note(process.toHandle(), pidFile);
      return new ChildProcess(process, log, pidFile);
    } catch (IOException e) {
      throw new LaunchException(command.get(0) + " を起動できません: " + e.getMessage(), e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Waits for the end of a helper program; its exit status, or null if it had to be stopped. */
  Integer exitStatus(int seconds) throws InterruptedException {
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    stop(0);
    return ended ? process.exitValue() : null;
  }

  Path log() {
    return log;
  }

  /** What the process has written so far. */
  String output() {
    try {
      return new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the process to end, and ends it by force after the patience is over. */
  void stop(int patienceSeconds) {
    process.destroy();
    try {
      if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
      Files.deleteIfExists(pidFile);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
