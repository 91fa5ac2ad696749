package jp.mimamori.infra.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Data files on the class path: RFC 4180, UTF-8, with a header row. */
public final class CsvResource {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();

  private CsvResource() {}

  /**
   * Rows in file order: column to value, an empty field being null.
   *
   * @param path such as {@code /reference/controls.csv}
   */
  public static List<Map<String, String>> rows(String path) {
    try (var in = Objects.requireNonNull(CsvResource.class.getResourceAsStream(path), path);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
