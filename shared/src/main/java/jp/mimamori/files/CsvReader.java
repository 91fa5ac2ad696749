package jp.mimamori.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as Japanese offices make it, without asking for the encoding. */
public final class CsvReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvReader() {}

  /**
   * The rows of a file, the heading among them; empty lines are left out.
   *
   * @param maxRows more are refused
   * @throws UploadRefusedException if the file is no CSV or has too many rows
   */
  public static List<List<String>> rows(byte[] file, int maxRows) {
    List<List<String>> rows = new ArrayList<>();
    each(file, maxRows, rows::add);
    return rows;
  }

  /** The same, one row after the other. */
  static void each(byte[] file, int maxRows, Consumer<List<String>> reader) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), CSVFormat.DEFAULT)) {
      long rows = 0;
      for (CSVRecord row : parser) {
        if (rows++ == maxRows) {
          throw new UploadRefusedException(UploadFault.TOO_MANY_ROWS);
        }
        reader.accept(row.stream().map(Formulas::restore).toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UploadRefusedException(UploadFault.NOT_CSV);
    }
  }

  /**
   * Hands over the rows of a file of any size one by one, the heading among them; empty lines are
   * left out.
   *
   * @throws UploadRefusedException if the file is no CSV
   */
  public static void each(Path file, Consumer<List<String>> row) {
    try (Reader text = new InputStreamReader(Files.newInputStream(file), charset(file));
        CSVParser parser = CSVParser.parse(withoutMark(text), CSVFormat.DEFAULT)) {
      for (CSVRecord cells : parser) {
        row.accept(cells.stream().map(Formulas::restore).toList());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UploadRefusedException(UploadFault.NOT_CSV);
    }
  }

  private static Reader withoutMark(Reader text) throws IOException {
    PushbackReader reader = new PushbackReader(new BufferedReader(text));
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  /** The first in which every byte has a meaning. */
  private static Charset charset(Path file) throws IOException {
    for (CsvEncoding encoding : CsvEncoding.values()) {
      if (isReadable(file, encoding.charset())) {
        return encoding.charset();
      }
    }
    throw new UploadRefusedException(UploadFault.NOT_CSV);
  }

  private static boolean isReadable(Path file, Charset charset) throws IOException {
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] buffer = new char[16 * 1024];
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\0') {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * With a byte order mark UTF-8; else UTF-8 if every byte fits; else windows-31j.
   *
   * @throws UploadRefusedException if it is none of them
   */
  static String text(byte[] file) {
    String text;
    try {
      text = decode(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      try {
        text = decode(file, CsvEncoding.WINDOWS_31J.charset());
      } catch (CharacterCodingException e) {
        throw new UploadRefusedException(UploadFault.NOT_CSV);
      }
    }
    if (text.indexOf('\0') >= 0) {
      throw new UploadRefusedException(UploadFault.NOT_CSV);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file))
        .toString();
  }
}
