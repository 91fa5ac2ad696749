package jp.mimamori.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a portal as its sources have them, linked or not. */
final class PortalPages {

  private static final Path SHARED = Path.of("../shared/src/main/resources/META-INF/resources");

  private PortalPages() {}

  /** Their paths, those for everybody included. */
  static List<String> of(boolean oversight) {
    Path own = Path.of(oversight ? "../oversight-portal" : "../tenant-portal", "src/main/webapp");
    return Stream.of(SHARED, own).flatMap(PortalPages::below).toList();
  }

  private static Stream<String> below(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
          .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
