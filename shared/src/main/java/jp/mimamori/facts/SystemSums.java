package jp.mimamori.facts;

import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.Safeguard;

/**
 * The systems in use, summed up in one statement for all rules that speak of them.
 *
 * @param provided by a vendor
 * @param guarded with 二要素認証
 * @param unguardable 二要素認証 is not needed
 * @param planned without it yet, with a day for it
 * @param open without it yet, the planned ones among them
 */
record SystemSums(
    long count, long provided, long guarded, long unguardable, long planned, long open) {

  static SystemSums in(Figures figures) {
    Row row =
        figures.row(
            """
            SELECT COUNT(s), SUM(CASE WHEN s.vendorId IS NOT NULL THEN 1 ELSE 0 END),
                   SUM(CASE WHEN s.secondFactor = :done THEN 1 ELSE 0 END),
                   SUM(CASE WHEN s.secondFactor = :notNeeded THEN 1 ELSE 0 END),
                   SUM(CASE WHEN s.secondFactor = :open AND s.secondFactorOn IS NOT NULL
                            THEN 1 ELSE 0 END),
                   SUM(CASE WHEN s.secondFactor = :open THEN 1 ELSE 0 END)
              FROM MedicalSystem s WHERE s.retiredOn IS NULL
            """,
            Map.of(
                "done", Safeguard.DONE,
                "notNeeded", Safeguard.NOT_NEEDED,
                "open", Safeguard.OPEN));
    return new SystemSums(
        row.number(0), row.number(1), row.number(2), row.number(3), row.number(4), row.number(5));
  }
}
