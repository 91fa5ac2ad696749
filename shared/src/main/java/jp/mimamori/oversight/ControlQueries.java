package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/** What the institutions of a jurisdiction answer to each control: the heat map. */
@ApplicationScoped
public class ControlQueries {

  @PersistenceContext private EntityManager em;

  /**
   * One cell for each control and kind of institution that gave an answer to it, by control and
   * kind. Who has a system and did not answer is unknown, and never counted as safe.
   *
   * @param gateControl control of the gate question, which alone is asked without a system
   */
  public List<ControlCell> cells(
      Jurisdiction jurisdiction, FiscalYear year, LocalDate today, String gateControl) {
    Map<InstitutionKind, Long> all = new TreeMap<>();
    Map<InstitutionKind, Long> withSystem = new TreeMap<>();
    Map<String, Map<InstitutionKind, Map<AnswerValue, Long>>> answers = new TreeMap<>();
    for (Object[] count : counts(jurisdiction, year, today)) {
      InstitutionKind kind = (InstitutionKind) count[1];
      long n = ((Number) count[4]).longValue();
      if (count[0] == Measure.CONTROL) {
        answers
            .computeIfAbsent((String) count[2], control -> new TreeMap<>())
            .computeIfAbsent(kind, k -> new TreeMap<>())
            .merge(AnswerValue.valueOf((String) count[3]), n, Long::sum);
      } else {
        all.merge(kind, n, Long::sum);
        if (Standing.valueOf((String) count[3]) != Standing.NO_SYSTEM) {
          withSystem.merge(kind, n, Long::sum);
        }
      }
    }
    List<ControlCell> cells = new ArrayList<>();
    answers.forEach(
        (control, kinds) ->
            kinds.forEach(
                (kind, values) ->
                    cells.add(
                        new ControlCell(
                            control,
                            kind,
                            (control.equals(gateControl) ? all : withSystem).getOrDefault(kind, 0L),
                            values))));
    return cells;
  }

  private List<Object[]> counts(Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    return em.createQuery(
            """
            SELECT c.measure, c.kind, c.controlId, c.value, SUM(c.n) FROM CenterCount c
             WHERE c.fiscalYear = :year AND c.measure IN :measures
               AND c.healthCenterCode IN :centers AND c.effectiveOn <= :today
             GROUP BY c.measure, c.kind, c.controlId, c.value
            """,
            Object[].class)
        .setParameter("year", year.year())
        .setParameter("measures", List.of(Measure.STANDING, Measure.CONTROL))
        .setParameter("centers", jurisdiction.codes())
        .setParameter("today", today)
        .getResultList();
  }
}
