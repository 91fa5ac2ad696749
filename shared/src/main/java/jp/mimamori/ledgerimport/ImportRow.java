package jp.mimamori.ledgerimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import jp.mimamori.ledger.ChangedCell;
import jp.mimamori.tenancy.TenantOwned;

/** A row of a file that was brought to a ledger, and what it means there. */
@Entity
@Table(name = "ledger_import_row")
public class ImportRow extends TenantOwned {

  @Column(name = "import_id")
  private long importId;

  @Column(name = "row_no")
  private int rowNo;

  private String cells;

  @Enumerated(EnumType.STRING)
  private RowOutcome outcome = RowOutcome.UNREAD;

  @Column(name = "entry_id")
  private Long entryId;

  private String changes;

  private String problems;

  protected ImportRow() {}

  /**
   * @param rowNo in the file, from 1
   */
  ImportRow(long importId, int rowNo, List<String> cells) {
    this.importId = importId;
    this.rowNo = rowNo;
    this.cells = TextList.write(cells);
  }

  /**
   * @param entry which it is about, or null for a new one
   */
  void means(RowOutcome meaning, Long entry, List<ChangedCell> changed, List<String> wrong) {
    outcome = meaning;
    entryId = entry;
    changes = changed.isEmpty() ? null : ChangedCell.toJson(changed);
    problems = wrong.isEmpty() ? null : TextList.write(wrong);
  }

  public int getRowNo() {
    return rowNo;
  }

  List<String> cells() {
    return TextList.read(cells);
  }

  public RowOutcome getOutcome() {
    return outcome;
  }

  Long entryId() {
    return entryId;
  }

  List<ChangedCell> changes() {
    return changes == null ? List.of() : ChangedCell.fromJson(changes);
  }

  /** Why it is not taken, in words. */
  public List<String> getProblems() {
    return problems == null ? List.of() : TextList.read(problems);
  }
}
