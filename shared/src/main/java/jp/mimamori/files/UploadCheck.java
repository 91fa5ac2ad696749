package jp.mimamori.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decides by content whether an uploaded file is what it claims to be and harmless to keep (OWASP
 * ASVS 5.0, V5.2). It never decodes pictures or runs documents. What it lets pass is still handed
 * out as an attachment under a sandbox: active content inside a PDF is not looked for.
 */
public final class UploadCheck {

  static final int MAX_NAME = 120;

  /** A PDF ends with this, though some programs add a few lines. */
  private static final String PDF_END = "%%EOF";

  private static final int TAIL = 1024;

  private static final String PNG_END = "IEND\u00aeB`\u0082";

  private UploadCheck() {}

  /**
   * @param fileName as the browser sent it; only ever shown, never used as a path
   * @param file where the content lies
   * @param maxBytes more are refused
   * @throws UploadRefusedException with the fault to tell the person
   */
  public static FileKind check(String fileName, Path file, long maxBytes) throws IOException {
    checkName(fileName);
    FileKind kind =
        FileKind.named(fileName)
            .orElseThrow(() -> new UploadRefusedException(UploadFault.KIND_NOT_ALLOWED));
    checkSize(Files.size(file), maxBytes);
    if (!kind.begins(beginning(file))) {
      throw new UploadRefusedException(UploadFault.CONTENT_DIFFERS);
    }
    switch (kind) {
      case PDF -> mustEndWith(file, PDF_END);
      case PNG -> mustEndWith(file, PNG_END);
      case DOCX, XLSX, PPTX -> OfficeArchive.check(kind, file);
      case JPEG -> {
        // cameras add their own data behind the picture, so the end says nothing
      }
    }
    return kind;
  }

  /**
   * The same for a file that is read at once and not kept, such as CSV: whatever reads it decides
   * whether it is what it claims to be.
   *
   * @throws UploadRefusedException with the fault to tell the person
   */
  public static void checkNameAndSize(String fileName, Path file, long maxBytes)
      throws IOException {
    checkName(fileName);
    checkSize(Files.size(file), maxBytes);
  }

  private static void checkName(String name) {
    boolean strange =
        name.isBlank()
            || name.codePointCount(0, name.length()) > MAX_NAME
            || name.codePoints().anyMatch(UploadCheck::deceives);
    if (strange) {
      throw new UploadRefusedException(UploadFault.NAME_NOT_ALLOWED);
    }
  }

  /** Separators of paths, controls, and signs that turn the reading direction. */
  private static boolean deceives(int c) {
    return c == '/'
        || c == '\\'
        || c == ':'
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static void checkSize(long bytes, long maxBytes) {
    if (bytes == 0) {
      throw new UploadRefusedException(UploadFault.EMPTY);
    }
    if (bytes > maxBytes) {
      throw new UploadRefusedException(UploadFault.TOO_LARGE);
    }
  }

  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
    }
  }

  private static void mustEndWith(Path file, String end) throws IOException {
    try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, reader.length())];
      reader.seek(reader.length() - tail.length);
      reader.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains(end)) {
        throw new UploadRefusedException(UploadFault.DAMAGED);
      }
    }
  }
}
