package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Everything one running product keeps: databases, secrets, logs, process ids. Two products can run
 * beside each other in two data directories.
 */
final class DataDirectory implements AutoCloseable {
  private static final String MARK = ".mimamori";

  private final Path root;
  private FileChannel channel;

  DataDirectory(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * Makes the directory, readable by its owner only, and takes it for this process.
   *
   * @throws LaunchException if another launcher uses it or it holds foreign files
   */
  void open() {
    try {
      if (Files.exists(root) && Files.notExists(root.resolve(MARK)) && !isEmpty()) {
        throw new LaunchException(root + " には別のファイルがあります。空のフォルダーを指定してください。");
      }
      Files.createDirectories(root);
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
      channel =
          FileChannel.open(root.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock();
      if (lock == null) {
        throw new LaunchException(root + " はすでに起動中の見守りが使っています。先に終了するか --data-dir を変えてください。");
      }
    } catch (IOException e) {
      throw new LaunchException("データフォルダー " + root + " を使えません: " + e.getMessage(), e);
    }
  }

  /** Deletes all that is kept, so that the next start is a first start. */
  void clear() {
    deleteBelow(root);
  }

  /** Deletes a sub-directory, if there is one. */
  void clear(String name) {
    if (Files.exists(root.resolve(name))) {
      deleteBelow(root.resolve(name));
    }
  }

  /** A sub-directory, made when missing. */
  Path directory(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Secrets secrets() {
    return new Secrets(directory("secrets"));
  }

  Path log(String part) {
    return directory("log").resolve(part + ".log");
  }

  /** Where the process ids of running parts are noted. */
  Path run() {
    return directory("run");
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileLock tryLock() throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.findAny().isEmpty();
    }
  }

  private void deleteBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .filter(path -> !path.equals(root) && !path.equals(root.resolve(MARK)))
          .forEach(DataDirectory::delete);
    } catch (IOException e) {
      throw new LaunchException(folder + " を空にできません: " + e.getMessage(), e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
