package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;

/** How the figures of a jurisdiction went through fiscal years. */
@ApplicationScoped
public class TrendQueries {

  @PersistenceContext private EntityManager em;

  /**
   * The figures at the end of each month of a fiscal year and of the one before, by the months of
   * the year; none for months to come. Centers that show statistics only have no months.
   */
  public List<TrendRow> months(Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    FiscalYear before = year.previous();
    List<Object[]> changes =
        em.createQuery(
                """
                SELECT t.fiscalYear, t.month, t.measure, t.value, SUM(t.n) FROM TrendCount t
                 WHERE t.fiscalYear IN (:year, :before) AND t.measure IN :measures
                   AND t.healthCenterCode IN :centers AND t.month <= :today
                 GROUP BY t.fiscalYear, t.month, t.measure, t.value
                """,
                Object[].class)
            .setParameter("year", year.year())
            .setParameter("before", before.year())
            .setParameter("measures", List.of(Measure.STANDING, Measure.OVERDUE))
            .setParameter("centers", jurisdiction.codes())
            .setParameter("today", today)
            .getResultList();
    List<TrendRow> rows = new ArrayList<>();
    for (YearMonth month = YearMonth.from(year.firstDay());
        !month.isAfter(YearMonth.from(year.lastDay()));
        month = month.plusMonths(1)) {
      boolean begun = !month.isAfter(YearMonth.from(today));
      rows.add(
          new TrendRow(
              month,
              begun ? figures(changes, year, month) : null,
              figures(changes, before, month.minusYears(1))));
    }
    return rows;
  }

  private static ComplianceFigures figures(
      List<Object[]> changes, FiscalYear year, YearMonth upTo) {
    ComplianceFigures figures = new ComplianceFigures();
    for (Object[] change : changes) {
      if ((int) change[0] == year.year() && !YearMonth.from((LocalDate) change[1]).isAfter(upTo)) {
        figures.add((Measure) change[2], (String) change[3], ((Number) change[4]).longValue());
      }
    }
    return figures;
  }
}
