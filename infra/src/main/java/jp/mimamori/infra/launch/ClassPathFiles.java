package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Resources that another program wants as files. */
final class ClassPathFiles {
  private ClassPathFiles() {}

  /** Copies text resources below {@code root} to the same names below {@code folder}. */
  static void copy(String root, List<String> names, Path folder) {
    try {
      for (String name : names) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Templates.read(root + "/" + name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
