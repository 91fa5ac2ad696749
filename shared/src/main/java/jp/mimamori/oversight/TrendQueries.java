package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;

/** How the figures of a jurisdiction went through a fiscal year. */
@ApplicationScoped
public class TrendQueries {

  @PersistenceContext private EntityManager em;

  /**
   * The figures at the end of each month, from April to the running one or to the end of the year.
   */
  public List<TrendRow> months(Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    List<Object[]> changes =
        em.createQuery(
                """
                SELECT t.month, t.measure, t.value, SUM(t.n) FROM TrendCount t
                 WHERE t.fiscalYear = :year AND t.measure IN :measures
                   AND t.healthCenterCode IN :centers AND t.month <= :today
                 GROUP BY t.month, t.measure, t.value
                """,
                Object[].class)
            .setParameter("year", year.year())
            .setParameter("measures", List.of(Measure.STANDING, Measure.OVERDUE))
            .setParameter("centers", jurisdiction.codes())
            .setParameter("today", today)
            .getResultList();
    List<TrendRow> rows = new ArrayList<>();
    YearMonth last = YearMonth.from(today.isBefore(year.lastDay()) ? today : year.lastDay());
    for (YearMonth month = YearMonth.from(year.firstDay());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      rows.add(new TrendRow(month, figures(changes, month)));
    }
    return rows;
  }

  private static ComplianceFigures figures(List<Object[]> changes, YearMonth upTo) {
    ComplianceFigures figures = new ComplianceFigures();
    for (Object[] change : changes) {
      if (!YearMonth.from((LocalDate) change[0]).isAfter(upTo)) {
        long n = ((Number) change[3]).longValue();
        if (change[1] == Measure.OVERDUE) {
          figures.addOverdue(n);
        } else {
          figures.add(Standing.valueOf((String) change[2]), n);
        }
      }
    }
    return figures;
  }
}
