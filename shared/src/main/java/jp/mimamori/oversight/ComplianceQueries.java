package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Standing;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;

/**
 * Where the institutions of a jurisdiction stand. Reads the progress that each answer keeps true.
 */
@ApplicationScoped
public class ComplianceQueries {

  /** Institutions that exist on a day, with their own form of a year if there is one. */
  private static final String FROM =
      """
       FROM Institution i
       JOIN Municipality m ON m.code = i.municipalityCode
       LEFT JOIN ChecklistResponse r ON r.institutionId = i.id AND r.fiscalYear = :year AND r.vendorId = 0
      WHERE i.healthCenterCode IN :centers
        AND (i.openedOn IS NULL OR i.openedOn <= :today)
        AND (i.closedOn IS NULL OR i.closedOn > :today)
      """;

  @PersistenceContext private EntityManager em;

  /** Figures of the whole jurisdiction, statistics-only centers included. */
  public ComplianceOverview overview(Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    String jpql =
        """
        SELECT i.healthCenterCode, i.kind, r.progress.standing, COUNT(i.id),
               SUM(CASE WHEN r.progress.nextTargetOn < :today THEN 1 ELSE 0 END)
        """
            + FROM
            + " GROUP BY i.healthCenterCode, i.kind, r.progress.standing";
    List<ComplianceOverview.Count> counts =
        em.createQuery(jpql, Object[].class)
            .setParameter("centers", jurisdiction.codes())
            .setParameter("year", year.year())
            .setParameter("today", today)
            .getResultStream()
            .map(
                c ->
                    new ComplianceOverview.Count(
                        (String) c[0],
                        (InstitutionKind) c[1],
                        (Standing) c[2],
                        ((Number) c[3]).longValue(),
                        ((Number) c[4]).longValue()))
            .toList();
    return new ComplianceOverview(year, jurisdiction, counts);
  }

  /** How many institutions a filter leaves. */
  public long count(
      Jurisdiction jurisdiction, ComplianceFilter filter, FiscalYear year, LocalDate today) {
    if (jurisdiction.openCenters().isEmpty()) {
      return 0;
    }
    Narrowed narrowed = new Narrowed(jurisdiction, filter, year, today);
    return narrowed
        .bind(em.createQuery("SELECT COUNT(i.id)" + narrowed.where, Long.class))
        .getSingleResult();
  }

  /**
   * One page of institutions.
   *
   * @param first index of the first row, from 0
   * @param size rows at the most
   */
  public List<InstitutionComplianceRow> page(
      Jurisdiction jurisdiction,
      ComplianceFilter filter,
      ComplianceSort sort,
      boolean ascending,
      int first,
      int size,
      FiscalYear year,
      LocalDate today) {
    if (jurisdiction.openCenters().isEmpty()) {
      return List.of();
    }
    Narrowed narrowed = new Narrowed(jurisdiction, filter, year, today);
    String jpql =
        "SELECT i.id, i.name, i.kind, m.name, r"
            + narrowed.where
            + " ORDER BY "
            + sort.path()
            + (ascending ? " ASC" : " DESC")
            + ", i.id";
    List<Object[]> found =
        narrowed
            .bind(em.createQuery(jpql, Object[].class))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    Map<Long, Long> overdue = overdueItems(found, today);
    return found.stream().map(c -> row(c, overdue)).toList();
  }

  private static InstitutionComplianceRow row(Object[] c, Map<Long, Long> overdue) {
    ChecklistResponse response = (ChecklistResponse) c[4];
    Progress progress = response == null ? null : response.getProgress();
    return new InstitutionComplianceRow(
        (Long) c[0],
        (String) c[1],
        (InstitutionKind) c[2],
        (String) c[3],
        progress,
        response == null ? SubmissionState.NOT_SUBMITTED : response.getSubmissionState(),
        response == null ? null : response.getLastActivityAt(),
        response == null ? 0L : overdue.getOrDefault(response.getId(), 0L));
  }

  /** Overdue items of the responses on a page, by response id: one query for the page. */
  private Map<Long, Long> overdueItems(List<Object[]> page, LocalDate today) {
    List<Long> late =
        page.stream()
            .map(c -> (ChecklistResponse) c[4])
            .filter(r -> r != null && r.getProgress().getNextTargetOn() != null)
            .filter(r -> r.getProgress().getNextTargetOn().isBefore(today))
            .map(ChecklistResponse::getId)
            .toList();
    Map<Long, Long> counts = new HashMap<>();
    if (!late.isEmpty()) {
      em.createQuery(
              """
              SELECT a.response.id, COUNT(a.id) FROM Round a
               WHERE a.response.id IN :responses AND a.latest = TRUE
                 AND a.value = :no AND a.targetOn < :today
               GROUP BY a.response.id
              """,
              Object[].class)
          .setParameter("responses", late)
          .setParameter("no", AnswerValue.NO)
          .setParameter("today", today)
          .getResultStream()
          .forEach(c -> counts.put((Long) c[0], ((Number) c[1]).longValue()));
    }
    return counts;
  }

  /**
   * An institution of the jurisdiction; empty for any other, and where only figures may be seen.
   */
  public Optional<Institution> institution(Jurisdiction jurisdiction, long id) {
    if (jurisdiction.openCenters().isEmpty()) {
      return Optional.empty();
    }
    return em.createQuery(
            "SELECT i FROM Institution i WHERE i.id = :id AND i.healthCenterCode IN :centers",
            Institution.class)
        .setParameter("id", id)
        .setParameter("centers", jurisdiction.openCodes())
        .getResultStream()
        .findFirst();
  }

  /** The own forms of an institution of the jurisdiction, newest year first. */
  public List<ChecklistResponse> responses(Jurisdiction jurisdiction, long institutionId) {
    if (jurisdiction.openCenters().isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            SELECT r FROM ChecklistResponse r JOIN Institution i ON i.id = r.institutionId
             WHERE i.id = :id AND i.healthCenterCode IN :centers AND r.vendorId = 0
             ORDER BY r.fiscalYear DESC
            """,
            ChecklistResponse.class)
        .setParameter("id", institutionId)
        .setParameter("centers", jurisdiction.openCodes())
        .getResultList();
  }

  /** Municipalities whose institutions may be seen, by code. */
  public List<Municipality> municipalities(Jurisdiction jurisdiction) {
    if (jurisdiction.openCenters().isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT m FROM Municipality m WHERE m.healthCenterCode IN :centers ORDER BY m.code",
            Municipality.class)
        .setParameter("centers", jurisdiction.openCodes())
        .getResultList();
  }

  /** The condition of a list and the values that belong to it. */
  private static final class Narrowed {

    private final Map<String, Object> values = new HashMap<>();
    private final String where;

    Narrowed(Jurisdiction jurisdiction, ComplianceFilter filter, FiscalYear year, LocalDate today) {
      StringBuilder jpql = new StringBuilder(FROM);
      values.put("centers", jurisdiction.openCodes());
      values.put("year", year.year());
      values.put("today", today);
      equal(jpql, "i.healthCenterCode", "center", filter.healthCenterCode());
      equal(jpql, "i.kind", "kind", filter.kind());
      equal(jpql, "i.municipalityCode", "municipality", filter.municipalityCode());
      if (filter.standing() != null) {
        jpql.append(" AND ").append(filter.standing().condition());
      }
      if (filter.submission() != null) {
        jpql.append(" AND ").append(filter.submission().condition());
      }
      if (filter.text() != null) {
        jpql.append(
            " AND (i.name LIKE :text ESCAPE '!' OR i.kana LIKE :text ESCAPE '!'"
                + " OR i.code LIKE :text ESCAPE '!')");
        values.put("text", "%" + filter.text().replaceAll("[!%_]", "!$0") + "%");
      }
      this.where = jpql.toString();
    }

    private void equal(StringBuilder jpql, String path, String name, Object value) {
      if (value != null) {
        jpql.append(" AND ").append(path).append(" = :").append(name);
        values.put(name, value);
      }
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }
}
