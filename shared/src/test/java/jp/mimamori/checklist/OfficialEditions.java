package jp.mimamori.checklist;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The editions that the product is shipped with, from its data file. */
final class OfficialEditions {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();

  private OfficialEditions() {}

  /**
   * @param id such as R7-H
   */
  static ChecklistEdition of(String id) {
    ChecklistEdition edition =
        new ChecklistEdition(id, Audience.INSTITUTION, id, 2018 + id.charAt(1) - '0', 2, null);
    try (Reader reader =
        new InputStreamReader(
            OfficialEditions.class.getResourceAsStream("/reference/checklist_items.csv"),
            StandardCharsets.UTF_8)) {
      FORMAT.parse(reader).stream()
          .filter(row -> row.get("edition_id").equals(id))
          .forEach(row -> add(edition, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return edition;
  }

  private static void add(ChecklistEdition edition, CSVRecord row) {
    new ChecklistItem(
        edition,
        row.get("id"),
        Integer.parseInt(row.get("position")),
        new ItemContent(
            row.get("section_no"),
            row.get("section_title"),
            row.get("group_name"),
            row.get("official_no"),
            new Wording(row.get("text"), row.get("note")),
            ChecklistItem.Requirement.valueOf(row.get("requirement")),
            Boolean.parseBoolean(row.get("is_gate")),
            Boolean.parseBoolean(row.get("not_required_allowed")),
            row.get("control_id")),
        Provenance.unverified(row.get("source"), Instant.EPOCH));
  }
}
