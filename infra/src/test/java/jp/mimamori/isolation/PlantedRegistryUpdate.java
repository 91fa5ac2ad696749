package jp.mimamori.isolation;

import java.sql.SQLException;
import java.util.List;

/** A public file that waits to be confirmed: one entry that is new, one of whom nobody knows. */
record PlantedRegistryUpdate(long id) {

  static PlantedRegistryUpdate in(KeptRows rows) throws SQLException {
    long id = rows.number("SELECT UUID_SHORT() & 0x7FFFFFFFFFFFFFFF");
    rows.execute(
        "INSERT INTO registry_update (id, version, prefecture_code, source, state, file_name, sha256,"
            + " as_of, rows_read, rows_elsewhere, rows_unreadable, rows_same, uploaded_at, uploaded_by)"
            + " VALUES (%d, 1, '42', 'OPEN_DATA', 'PREVIEW', 'a.csv', SHA2('', 256), '2026-06-01', 2, 0, 0, 0, UTC_TIMESTAMP(6), '県')"
                .formatted(id));
    PlantedRegistryUpdate update = new PlantedRegistryUpdate(id);
    update.add(rows, 1, "NEW", "APPLY", String.valueOf(update.id + 1));
    update.add(rows, 2, "UNCLEAR", "OPEN", "NULL");
    return update;
  }

  private void add(KeptRows rows, int line, String finding, String decision, String target)
      throws SQLException {
    rows.execute(
        "INSERT INTO registry_entry (id, version, update_id, line, finding, doubt, decision, target_id,"
            + " kind, name, municipality_code, state) VALUES (%d, 1, %d, %d, '%s', %s, '%s', %s, 'CLINIC', '新しい医院', '42204', 'WAITING')"
                .formatted(
                    id + line,
                    id,
                    line,
                    finding,
                    finding.equals("UNCLEAR") ? "'WEAK'" : "NULL",
                    decision,
                    target));
  }

  /** Of the entry that has to be decided about. */
  long unclearId() {
    return id + 2;
  }

  List<String> now(KeptRows rows) throws SQLException {
    List<String> now = rows.rows("SELECT * FROM registry_update WHERE id = " + id);
    now.addAll(rows.rows("SELECT * FROM registry_entry WHERE update_id = " + id + " ORDER BY id"));
    return now;
  }

  void remove(KeptRows rows) throws SQLException {
    rows.execute("DELETE FROM registry_entry WHERE update_id = " + id);
    rows.execute("DELETE FROM registry_update WHERE id = " + id);
  }
}
