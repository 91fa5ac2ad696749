package jp.mimamori.infra.reference;

import java.util.List;
import java.util.Map;

/**
 * A data file of {@code reference/}, its header naming the columns of its table. An empty field
 * means "not known".
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
          new ReferenceFile("bcp_check_items.csv", "bcp_check_item", "id"),
          new ReferenceFile("controls.csv", "control", "id"),
          new ReferenceFile("checklist_editions.csv", "checklist_edition", "id"),
          new ReferenceFile("checklist_items.csv", "checklist_item", "id"));

  /** Rows in file order: column to value, an empty field being null. */
  List<Map<String, String>> rows() {
    return CsvResource.rows("/reference/" + name);
  }
}
