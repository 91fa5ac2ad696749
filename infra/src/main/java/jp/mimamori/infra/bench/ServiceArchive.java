package jp.mimamori.infra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import jp.mimamori.infra.bench.inside.NamedPerson;
import jp.mimamori.infra.bench.inside.SaveServlet;

/**
 * The institutions' archive as built, in which a request may name a person and call a use case. No
 * such thing may ever be reached by others: it is made by the bench, served on the loopback address
 * and gone with it.
 */
final class ServiceArchive {

  private static final List<Class<?>> ADDED = List.of(NamedPerson.class, SaveServlet.class);

  /** Nothing is protected. */
  private static final String OPEN =
      "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>";

  private ServiceArchive() {}

  static Path make(Path portal, Path archive) {
    try {
      return made(portal, archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(Path portal, Path archive) throws IOException {
    Files.copy(portal, archive, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem inside = FileSystems.newFileSystem(archive)) {
      Files.writeString(inside.getPath("WEB-INF/web.xml"), OPEN);
      for (Class<?> added : ADDED) {
        String name = added.getName().replace('.', '/') + ".class";
        Path to = inside.getPath("WEB-INF/classes", name);
        Files.createDirectories(to.getParent());
        try (InputStream bytes = added.getClassLoader().getResourceAsStream(name)) {
          Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return archive;
  }
}
