package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Ends what a killed launcher left running. A process is only touched when its id and its start
 * time are those noted, because ids are given out again.
 */
final class Orphans {
  private static final int PATIENCE_SECONDS = 20;

  private Orphans() {}

  static void note(ProcessHandle process, Path pidFile) {
    try {
      Files.writeString(pidFile, process.pid() + " " + startOf(process).orElse(Instant.EPOCH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Ends every noted process that still runs.
   *
   * @return file names of the parts that were ended
   */
  static List<String> end(Path runDirectory) {
    try (Stream<Path> files = Files.list(runDirectory)) {
      return files.filter(file -> file.toString().endsWith(".pid")).toList().parallelStream()
          .filter(Orphans::endNoted)
          .map(file -> file.getFileName().toString().replace(".pid", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean endNoted(Path pidFile) {
    try {
      Optional<ProcessHandle> process = find(Files.readString(pidFile));
      process.ifPresent(Orphans::end);
      Files.delete(pidFile);
      return process.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process of a note, if it is still the same one. */
  static Optional<ProcessHandle> find(String note) {
    String[] parts = note.strip().split(" ");
    if (parts.length != 2) {
      return Optional.empty();
    }
    Instant startedAt = Instant.parse(parts[1]);
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(process -> startOf(process).filter(startedAt::equals).isPresent());
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Instant> startOf(ProcessHandle process) {
    return process.info().startInstant();
  }
}
