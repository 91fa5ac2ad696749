package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/**
 * Reads counts as of a day: of centers that are open to the officer as they are, of those that show
 * statistics only without small cells.
 */
@ApplicationScoped
class CountReader {

  /**
   * @param itemId empty for anything but {@link Measure#ITEM}
   */
  record Count(
      String healthCenterCode,
      InstitutionKind kind,
      Measure measure,
      String itemId,
      String value,
      long n) {}

  private static final String SELECT =
      "SELECT c.healthCenterCode, c.kind, c.measure, c.itemId, c.value, SUM(c.n) FROM ";

  private static final String WHERE =
      " c WHERE c.fiscalYear = :year AND c.measure IN :measures AND c.healthCenterCode IN :centers ";

  private static final String GROUP =
      " GROUP BY c.healthCenterCode, c.kind, c.measure, c.itemId, c.value";

  @PersistenceContext private EntityManager em;

  List<Count> counts(
      Jurisdiction jurisdiction, FiscalYear year, LocalDate today, Measure... measures) {
    List<Count> counts = new ArrayList<>();
    List<String> open = jurisdiction.openCodes();
    if (!open.isEmpty()) {
      em.createQuery(
              SELECT + "CenterCount" + WHERE + "AND c.effectiveOn <= :today" + GROUP,
              Object[].class)
          .setParameter("year", year.year())
          .setParameter("measures", List.of(measures))
          .setParameter("centers", open)
          .setParameter("today", today)
          .getResultStream()
          .forEach(row -> counts.add(count(row)));
    }
    List<String> closed = new ArrayList<>(jurisdiction.codes());
    closed.removeAll(open);
    if (!closed.isEmpty()) {
      em.createQuery(SELECT + "StatisticsCount" + WHERE + GROUP, Object[].class)
          .setParameter("year", year.year())
          .setParameter("measures", List.of(measures))
          .setParameter("centers", closed)
          .getResultStream()
          .forEach(row -> counts.add(count(row)));
    }
    return counts;
  }

  private static Count count(Object[] row) {
    return new Count(
        (String) row[0],
        (InstitutionKind) row[1],
        (Measure) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).longValue());
  }
}
