package jp.mimamori.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.mimamori.files.SpreadsheetRows;
import jp.mimamori.files.UploadCheck;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;

/**
 * Reads an uploaded public file: CSV of the open data, the archive in which they are published
 * together, or the bureau's Excel report. Row by row; only what lies in the prefecture is kept in
 * memory.
 */
final class PublicFileReader {

  private static final int MAX_ENTRIES = 100;

  private final Places places;
  private long unpacked;

  PublicFileReader(Places places) {
    this.places = places;
  }

  /**
   * @throws UploadRefusedException if the file is not what it claims to be
   * @throws RegistryRefusedException if it is none of the public files
   */
  PublicFile read(String fileName, Path file) throws IOException {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      BureauListReader list = new BureauListReader(places, fileName);
      SpreadsheetRows.each(fileName, file, Limits.FILE_BYTES, list::take);
      return list.result();
    }
    UploadCheck.checkNameAndSize(fileName, file, Limits.FILE_BYTES);
    OpenDataReader openData = new OpenDataReader(places);
    if (name.endsWith(".zip")) {
      readArchive(openData, file);
    } else if (OpenDataReader.knows(name)) {
      openData.read(name, file);
    } else {
      throw new RegistryRefusedException(RegistryFault.NOT_KNOWN);
    }
    return openData.result();
  }

  /** Files about hours and departments, which the archive holds too, are left alone. */
  private void readArchive(OpenDataReader openData, Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile(), Charset.forName("windows-31j"))) {
      if (zip.size() > MAX_ENTRIES) {
        throw new UploadRefusedException(UploadFault.UNPACKS_TOO_LARGE);
      }
      List<? extends ZipEntry> known =
          Collections.list(zip.entries()).stream()
              .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
              .filter(entry -> OpenDataReader.knows(entry.getName().toLowerCase(Locale.ROOT)))
              .toList();
      if (known.isEmpty()) {
        throw new RegistryRefusedException(RegistryFault.NOT_KNOWN);
      }
      for (ZipEntry entry : known) {
        readEntry(openData, zip, entry);
      }
    } catch (ZipException e) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
  }

  /** What an archive says about its sizes need not be true, so what comes out is counted. */
  private void readEntry(OpenDataReader openData, ZipFile zip, ZipEntry entry) throws IOException {
    Path csv = Files.createTempFile("mimamori-registry", ".csv");
    try {
      try (InputStream in = zip.getInputStream(entry);
          OutputStream out = Files.newOutputStream(csv)) {
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          unpacked += read;
          if (unpacked > Limits.UNPACKED_BYTES) {
            throw new UploadRefusedException(UploadFault.UNPACKS_TOO_LARGE);
          }
          out.write(buffer, 0, read);
        }
      }
      openData.read(entry.getName().toLowerCase(Locale.ROOT), csv);
    } finally {
      Files.delete(csv);
    }
  }
}
