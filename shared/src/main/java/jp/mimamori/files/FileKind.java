package jp.mimamori.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that may be uploaded. */
public enum FileKind {
  PDF("application/pdf", "%PDF-", "pdf"),
  PNG("image/png", "\u0089PNG\r\n\u001a\n", "png"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "PK\u0003\u0004",
      "docx"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "PK\u0003\u0004",
      "xlsx"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "PK\u0003\u0004",
      "pptx");

  private final String mediaType;
  private final String magic;
  private final List<String> extensions;

  FileKind(String mediaType, String magic, String... extensions) {
    this.mediaType = mediaType;
    this.magic = magic;
    this.extensions = List.of(extensions);
  }

  /** The kind that a file name claims. */
  static Optional<FileKind> named(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(k -> k.extensions.contains(extension)).findFirst();
  }

  /**
   * @param beginning the first bytes, one per character
   */
  boolean begins(String beginning) {
    return beginning.startsWith(magic);
  }

  public String mediaType() {
    return mediaType;
  }
}
