package jp.mimamori.shape;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of the modules as they stand in the working copy. */
final class Sources {

  static final Path SHARED = Path.of("../shared/src/main");
  static final Path TENANT = Path.of("../tenant-portal/src/main");
  static final Path OVERSIGHT = Path.of("../oversight-portal/src/main");

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private Sources() {}

  /** Every file below a folder whose name ends so. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page without its comments. */
  static String markup(Path page) {
    return COMMENT.matcher(read(page)).replaceAll("");
  }

  static Set<String> keys(Path bundle) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
