package jp.mimamori.files;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file that somebody sent, on disk for as long as it is looked at. Its name is only ever shown.
 *
 * <pre>{@code
 * try (ReceivedFile file = ReceivedFile.of(part)) {
 *   useCase.add(file, …);
 * }
 * }</pre>
 */
public final class ReceivedFile implements AutoCloseable {

  private final String name;
  private final Path content;

  private ReceivedFile(String name, Path content) {
    this.name = name;
    this.content = content;
  }

  /** Takes over what the container received; its size is limited by the container. */
  public static ReceivedFile of(Part part) {
    try (InputStream in = part.getInputStream()) {
      Path content = Files.createTempFile("mimamori-upload", null);
      Files.copy(in, content, StandardCopyOption.REPLACE_EXISTING);
      String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
      return new ReceivedFile(JapaneseText.name(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that the product made itself, to be kept like any other. */
  public static ReceivedFile of(String name, byte[] bytes) {
    try {
      return new ReceivedFile(
          name, Files.write(Files.createTempFile("mimamori-made", null), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the sender named it. */
  public String name() {
    return name;
  }

  public Path content() {
    return content;
  }

  /** Removes the copy. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
