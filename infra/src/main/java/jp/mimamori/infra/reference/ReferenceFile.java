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

/**
 * A data file of {@code reference/}: RFC 4180, UTF-8, its header naming the columns of its table.
 * An empty field means "not known".
 *
 * @param name file name without folder
 * @param table table that takes the rows
 * @param key the table's primary key
 */
record ReferenceFile(String name, String table, String key) {

  /** Every file, a table after those that it refers to. */
  static final List<ReferenceFile> ALL =
      List.of(
          new ReferenceFile("prefectures.csv", "prefecture", "code"),
          new ReferenceFile("health_centers.csv", "health_center", "code"),
          new ReferenceFile("municipalities.csv", "municipality", "code"),
          new ReferenceFile("contacts.csv", "external_contact", "id"),
          new ReferenceFile("controls.csv", "control", "id"),
          new ReferenceFile("checklist_editions.csv", "checklist_edition", "id"),
          new ReferenceFile("checklist_items.csv", "checklist_item", "id"));

  /** Rows in file order: column to value, an empty field being null. */
  List<Map<String, String>> rows() {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();
    try (var in =
            Objects.requireNonNull(
                ReferenceFile.class.getResourceAsStream("/reference/" + name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(reader, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
