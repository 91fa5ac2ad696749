package jp.mimamori.campaign;

import java.util.List;
import jp.mimamori.oversight.InstitutionComplianceRow;

/** The institutions of a list, as a campaign would go to them now. */
public final class Recipients {

  private static final int EXAMPLES = 3;

  private final List<InstitutionComplianceRow> rows;

  Recipients(List<InstitutionComplianceRow> rows) {
    this.rows = List.copyOf(rows);
  }

  List<InstitutionComplianceRow> rows() {
    return rows;
  }

  public int getCount() {
    return rows.size();
  }

  public long getByEmail() {
    return rows.stream().filter(row -> !row.isWithoutEmail()).count();
  }

  /** Those that no mail reaches. */
  public long getByLetter() {
    return getCount() - getByEmail();
  }

  /** The first few that get a mail. */
  public List<String> getExamples() {
    return rows.stream()
        .filter(row -> !row.isWithoutEmail())
        .limit(EXAMPLES)
        .map(InstitutionComplianceRow::getName)
        .toList();
  }
}
