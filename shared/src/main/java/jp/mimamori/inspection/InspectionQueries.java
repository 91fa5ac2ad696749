package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;

/**
 * The inspections of a jurisdiction. Of a center that shows statistics only, its prefecture sees
 * none.
 */
@ApplicationScoped
public class InspectionQueries {

  /** For {@link PlanPart}: an answer waits. */
  private static final String TO_REVIEW =
      """
       AND EXISTS (SELECT a.id FROM CorrectiveAction a WHERE a.result.inspectionId = n.id
                      AND NOT EXISTS (SELECT v.id FROM CorrectiveReview v WHERE v.action = a))
      """;

  /** Due, and every answer given so far was asked for again until a day that has passed, too. */
  private static final String OVERDUE =
      """
       AND EXISTS (SELECT r.id FROM ItemResult r WHERE r.inspectionId = n.id AND r.dueOn < :today
                      AND NOT EXISTS (
                        SELECT a.id FROM CorrectiveAction a WHERE a.result = r
                           AND NOT EXISTS (SELECT v.id FROM CorrectiveReview v
                                            WHERE v.action = a AND v.dueOn < :today)))
      """;

  @PersistenceContext private EntityManager em;

  /** Empty for an inspection of another jurisdiction. */
  public Optional<Inspection> one(Jurisdiction jurisdiction, long id) {
    return jurisdiction.openCenters().isEmpty()
        ? Optional.empty()
        : em.createQuery(
                "SELECT n FROM Inspection n WHERE n.id = :id AND n.healthCenterCode IN :centers",
                Inspection.class)
            .setParameter("id", id)
            .setParameter("centers", jurisdiction.openCodes())
            .getResultStream()
            .findFirst();
  }

  /** Those of an institution, newest first. */
  public List<Inspection> ofInstitution(Jurisdiction jurisdiction, long institutionId) {
    return jurisdiction.openCenters().isEmpty()
        ? List.of()
        : em.createQuery(
                """
                SELECT n FROM Inspection n
                 WHERE n.institutionId = :institution AND n.healthCenterCode IN :centers
                 ORDER BY n.fiscalYear DESC, n.number DESC
                """,
                Inspection.class)
            .setParameter("institution", institutionId)
            .setParameter("centers", jurisdiction.openCodes())
            .getResultList();
  }

  /** How many there are in each state. */
  public Map<InspectionState, Long> counts(Jurisdiction jurisdiction, PlanFilter filter) {
    Map<InspectionState, Long> counts = new EnumMap<>(InspectionState.class);
    List<String> centers = centers(jurisdiction, filter);
    if (!centers.isEmpty()) {
      em.createQuery(
              """
              SELECT n.state, COUNT(n.id) FROM Inspection n
               WHERE n.fiscalYear = :year AND n.healthCenterCode IN :centers GROUP BY n.state
              """,
              Object[].class)
          .setParameter("year", filter.year().year())
          .setParameter("centers", centers)
          .getResultStream()
          .forEach(count -> counts.put((InspectionState) count[0], (Long) count[1]));
    }
    return counts;
  }

  /** How many answers of institutions wait for a look, whatever the year. */
  public long toReview(Jurisdiction jurisdiction) {
    return jurisdiction.openCenters().isEmpty()
        ? 0
        : em.createQuery(
                "SELECT COUNT(n.id) FROM Inspection n WHERE n.healthCenterCode IN :centers"
                    + TO_REVIEW,
                Long.class)
            .setParameter("centers", jurisdiction.openCodes())
            .getSingleResult();
  }

  /**
   * A run of the plan, ordered by day; those without a day come last.
   *
   * @param after the place behind which it begins; null for the beginning
   */
  public List<InspectionRow> page(
      Jurisdiction jurisdiction, PlanFilter filter, PlanPlace after, int size, LocalDate today) {
    List<String> centers = centers(jurisdiction, filter);
    if (centers.isEmpty()) {
      return List.of();
    }
    Map<String, Object> values = new HashMap<>();
    TypedQuery<Object[]> query =
        em.createQuery(
            "SELECT n, i.name FROM Inspection n JOIN Institution i ON i.id = n.institutionId"
                + " WHERE n.healthCenterCode IN :centers"
                + conditions(filter, after, today, values)
                + " ORDER BY n.placeOn, n.id",
            Object[].class);
    values.forEach(query::setParameter);
    List<Object[]> found =
        query.setParameter("centers", centers).setMaxResults(size).getResultList();
    Map<Long, List<ItemResult>> findings =
        findings(found.stream().map(row -> ((Inspection) row[0]).getId()).toList());
    return found.stream()
        .map(
            row ->
                new InspectionRow(
                    (Inspection) row[0],
                    (String) row[1],
                    findings.getOrDefault(((Inspection) row[0]).getId(), List.of()),
                    today))
        .toList();
  }

  private static String conditions(
      PlanFilter filter, PlanPlace after, LocalDate today, Map<String, Object> values) {
    StringBuilder jpql = new StringBuilder();
    if (filter.part() != PlanPart.TO_REVIEW && filter.part() != PlanPart.OVERDUE) {
      jpql.append(" AND n.fiscalYear = :year");
      values.put("year", filter.year().year());
    }
    if (filter.kind() != null) {
      jpql.append(" AND n.kind = :kind");
      values.put("kind", filter.kind());
    }
    if (filter.officer() != null) {
      jpql.append(" AND LOCATE(:officer, n.officers) > 0");
      values.put("officer", filter.officer());
    }
    if (filter.part() == PlanPart.TO_REVIEW) {
      jpql.append(TO_REVIEW);
    } else if (filter.part() == PlanPart.OVERDUE) {
      jpql.append(OVERDUE);
      values.put("today", today);
    } else if (filter.part() != null) {
      jpql.append(" AND n.state = :state");
      values.put("state", InspectionState.valueOf(filter.part().name()));
    }
    if (after != null) {
      jpql.append(" AND (n.placeOn > :on OR n.placeOn = :on AND n.id > :after)");
      values.put("on", after.on());
      values.put("after", after.id());
    }
    return jpql.toString();
  }

  /** The findings that have to be answered, by inspection. */
  private Map<Long, List<ItemResult>> findings(List<Long> inspections) {
    return inspections.isEmpty()
        ? Map.of()
        : em.createQuery(
                """
                SELECT r FROM ItemResult r
                 WHERE r.inspectionId IN :inspections AND r.direction = :written
                """,
                ItemResult.class)
            .setHint("eclipselink.batch", "r.actions")
            .setHint("eclipselink.batch", "r.actions.reviews")
            .setParameter("inspections", inspections)
            .setParameter("written", WordMeaning.WRITTEN)
            .getResultStream()
            .collect(Collectors.groupingBy(ItemResult::getInspectionId));
  }

  /** What was told about the items of a run of inspections, by inspection. */
  public Map<Long, List<ItemResult>> results(Jurisdiction jurisdiction, List<Inspection> of) {
    List<Long> ids =
        of.stream()
            .filter(inspection -> jurisdiction.opens(inspection.getHealthCenterCode()))
            .map(Inspection::getId)
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                "SELECT r FROM ItemResult r WHERE r.inspectionId IN :ids ORDER BY r.position",
                ItemResult.class)
            .setHint("eclipselink.batch", "r.actions")
            .setHint("eclipselink.batch", "r.actions.reviews")
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.groupingBy(ItemResult::getInspectionId));
  }

  /** The number of the next inspection of an institution in a year. */
  public int nextNumber(Jurisdiction jurisdiction, long institutionId, FiscalYear year) {
    return 1
        + ofInstitution(jurisdiction, institutionId).stream()
            .filter(inspection -> inspection.year().equals(year))
            .mapToInt(Inspection::getNumber)
            .max()
            .orElse(0);
  }

  private static List<String> centers(Jurisdiction jurisdiction, PlanFilter filter) {
    return jurisdiction.openCodes().stream()
        .filter(code -> filter.healthCenterCode() == null || code.equals(filter.healthCenterCode()))
        .toList();
  }
}
