package jp.mimamori.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentState;
import jp.mimamori.organization.ContactRow;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Territory;

/**
 * The incidents of a jurisdiction. Of a center that shows statistics only, its prefecture sees
 * none, nor how many there are: there are few, and a figure would tell whose they are.
 */
@ApplicationScoped
public class IncidentQueries {

  @PersistenceContext private EntityManager em;
  @Inject private Territory territory;

  /** From open incidents alone, which are few; an index holds these and no others. */
  public IncidentFigures figures(Jurisdiction jurisdiction, Instant now) {
    return new IncidentFigures(
        jurisdiction.openCenters().isEmpty()
            ? List.of()
            : em.createQuery(
                    """
                    SELECT s.incidentState, s.caseState, s.begunAt
                      FROM IncidentStanding s WHERE s.openCenter IN :centers
                    """,
                    Object[].class)
                .setParameter("centers", jurisdiction.openCodes())
                .getResultStream()
                .map(
                    c ->
                        new IncidentFigures.Open(
                            (IncidentState) c[0], (CaseState) c[1], (Instant) c[2]))
                .toList(),
        now);
  }

  public long count(Jurisdiction jurisdiction, IncidentFilter filter) {
    Map<String, Object> values = new HashMap<>();
    String conditions = conditions(jurisdiction, filter, values);
    return conditions == null
        ? 0
        : bind(
                em.createQuery(
                    "SELECT COUNT(s.id) FROM IncidentStanding s" + conditions, Number.class),
                values)
            .getSingleResult()
            .longValue();
  }

  /**
   * A run of the list.
   *
   * @param after the place behind which it begins; null for the beginning
   */
  public List<IncidentRow> page(
      Jurisdiction jurisdiction,
      IncidentFilter filter,
      IncidentSort sort,
      IncidentPlace after,
      int size,
      LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    String conditions = conditions(jurisdiction, filter, values);
    if (conditions == null) {
      return List.of();
    }
    if (after != null) {
      conditions += " AND " + sort.behind();
      values.put("at", after.at());
      values.put("after", after.id());
    }
    return rows(jurisdiction, conditions + sort.order(), values, size, sort, today);
  }

  /** Those of an institution, the newest first. */
  public List<IncidentRow> ofInstitution(
      Jurisdiction jurisdiction, long institutionId, int size, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    String conditions = conditions(jurisdiction, IncidentFilter.NONE, values);
    if (conditions == null) {
      return List.of();
    }
    values.put("institution", institutionId);
    return rows(
        jurisdiction,
        conditions + " AND s.institutionId = :institution" + IncidentSort.BEGUN.order(),
        values,
        size,
        IncidentSort.BEGUN,
        today);
  }

  private List<IncidentRow> rows(
      Jurisdiction jurisdiction,
      String conditionsAndOrder,
      Map<String, Object> values,
      int size,
      IncidentSort sort,
      LocalDate today) {
    Map<String, String> municipalities =
        territory.municipalitiesOf(jurisdiction.openCodes()).stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    return bind(
            em.createQuery(
                "SELECT "
                    + ContactRow.COLUMNS
                    + ", s FROM IncidentStanding s JOIN Institution i ON i.id = s.institutionId"
                    + conditionsAndOrder,
                Object[].class),
            values)
        .setMaxResults(size)
        .getResultStream()
        .map(
            c ->
                new IncidentRow(c, municipalities.get(ContactRow.municipalityCode(c)), sort, today))
        .toList();
  }

  /** Empty for an incident of another jurisdiction. */
  public Optional<Incident> one(Jurisdiction jurisdiction, long id) {
    return jurisdiction.openCenters().isEmpty()
        ? Optional.empty()
        : em.createQuery(
                """
                SELECT n FROM IncidentStanding s, Incident n
                 WHERE s.id = :id AND s.healthCenterCode IN :centers
                   AND n.institutionId = s.institutionId AND n.id = s.id
                """,
                Incident.class)
            .setParameter("id", id)
            .setParameter("centers", jurisdiction.openCodes())
            .getResultStream()
            .findFirst();
  }

  /** Null where the filter names a center that the officer may not look into. */
  private static String conditions(
      Jurisdiction jurisdiction, IncidentFilter filter, Map<String, Object> values) {
    List<String> centers =
        jurisdiction.openCodes().stream()
            .filter(c -> filter.healthCenterCode() == null || c.equals(filter.healthCenterCode()))
            .toList();
    if (centers.isEmpty()) {
      return null;
    }
    StringBuilder jpql =
        new StringBuilder(
            " WHERE s.prefectureCode = :prefecture AND s.healthCenterCode IN :centers");
    values.put("prefecture", jurisdiction.prefectureCode());
    values.put("centers", centers);
    if (filter.part() != null) {
      jpql.append(" AND ").append(filter.part().condition());
    }
    narrow(jpql, values, "stage", filter.stage());
    narrow(jpql, values, "type", filter.type());
    narrow(jpql, values, "care", filter.care());
    return jpql.toString();
  }

  private static void narrow(
      StringBuilder jpql, Map<String, Object> values, String name, Enum<?> wanted) {
    if (wanted != null) {
      jpql.append(" AND s.").append(name).append(" = :").append(name);
      values.put(name, wanted);
    }
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
    values.forEach(query::setParameter);
    return query;
  }
}
