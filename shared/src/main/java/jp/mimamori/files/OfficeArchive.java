package jp.mimamori.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The inside of a docx, xlsx or pptx, which is a zip archive. Every entry is unpacked to nowhere
 * and counted, for what an archive says about its sizes need not be true.
 */
final class OfficeArchive {

  static final int MAX_ENTRIES = 2000;
  static final long MAX_UNPACKED = 100L * 1024 * 1024;

  /** Times; the XML of a real document rarely passes 30. */
  static final int MAX_RATIO = 100;

  /** Bytes below which a ratio says nothing. */
  private static final long SMALL = 1024L * 1024;

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final Map<FileKind, String> MAIN_PARTS =
      Map.of(
          FileKind.DOCX, "word/document.xml",
          FileKind.XLSX, "xl/workbook.xml",
          FileKind.PPTX, "ppt/presentation.xml");

  private static final List<String> PROGRAMS =
      List.of("vbaproject.bin", "vbadata.xml", "/activex/", "oleobject", "/macrosheets/");

  private final ZipFile zip;
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  private OfficeArchive(ZipFile zip) {
    this.zip = zip;
  }

  static void check(FileKind kind, Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      new OfficeArchive(zip).check(kind);
    } catch (ZipException e) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
  }

  private void check(FileKind kind) throws IOException {
    if (zip.size() > MAX_ENTRIES) {
      throw new UploadRefusedException(UploadFault.UNPACKS_TOO_LARGE);
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      checkName(entry.getName());
      measure(entry);
    }
    if (!names.contains(CONTENT_TYPES.toLowerCase(Locale.ROOT))
        || !names.contains(MAIN_PARTS.get(kind))) {
      throw new UploadRefusedException(UploadFault.CONTENT_DIFFERS);
    }
    if (contentTypes().contains("macroenabled")) {
      throw new UploadRefusedException(UploadFault.MACROS);
    }
  }

  private void checkName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean leavesFolder =
        lower.startsWith("/")
            || lower.contains("\\")
            || lower.contains(":")
            || lower.indexOf('\0') >= 0
            || List.of(lower.split("/")).contains("..");
    if (leavesFolder || !names.add(lower)) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
    if (PROGRAMS.stream().anyMatch(lower::contains)) {
      throw new UploadRefusedException(UploadFault.MACROS);
    }
  }

  private void measure(ZipEntry entry) throws IOException {
    byte[] buffer = new byte[8192];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        unpacked += read;
        boolean bomb = size > SMALL && size > MAX_RATIO * Math.max(1, entry.getCompressedSize());
        if (bomb || unpacked > MAX_UNPACKED) {
          throw new UploadRefusedException(UploadFault.UNPACKS_TOO_LARGE);
        }
      }
    }
  }

  /** In lower case; already measured, so it fits into memory. */
  private String contentTypes() throws IOException {
    ZipEntry entry = zip.getEntry(CONTENT_TYPES);
    if (entry == null) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
  }
}
