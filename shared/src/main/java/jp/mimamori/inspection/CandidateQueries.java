package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Standing;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.SearchKey;
import jp.mimamori.organization.Territory;

/** The institutions of a health center that are not on the plan of a year. */
@ApplicationScoped
public class CandidateQueries {

  private static final String SELECT =
      """
      SELECT s.institutionId, s.name, s.kana, s.kind, s.municipalityCode, s.progress.standing,
             s.submissionState, s.dueOn
        FROM InstitutionStanding s
       WHERE s.fiscalYear = :thisYear AND s.prefectureCode = :prefecture
         AND s.healthCenterCode IN :centers AND s.countsFrom <= :today AND s.countsUntil > :today
         AND NOT EXISTS (SELECT p.id FROM Inspection p
                          WHERE p.institutionId = s.institutionId AND p.fiscalYear = :year
                            AND p.state <> :cancelled)
      """;

  /** To be completed: which visits. */
  private static final String VISIT =
      "SELECT v2.id FROM Inspection v2 WHERE v2.institutionId = s.institutionId AND v2.visitedOn";

  @PersistenceContext private EntityManager em;
  @Inject private Territory territory;

  /**
   * In the order of kana, behind a candidate.
   *
   * @param year for which institutions are selected
   * @param after null for the beginning
   */
  public List<Candidate> page(
      Jurisdiction jurisdiction,
      CandidateFilter filter,
      InspectionRules rules,
      FiscalYear year,
      CandidatePlace after,
      int size,
      LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    String conditions = conditions(filter, rules, year, values);
    if (after != null) {
      conditions += " AND (s.kana > :kana OR s.kana = :kana AND s.institutionId > :after)";
      values.put("kana", after.kana());
      values.put("after", after.institutionId());
    }
    return read(jurisdiction, conditions, values, rules, year, size, today);
  }

  /** Of these, the candidates that there are. */
  public List<Candidate> these(
      Jurisdiction jurisdiction,
      Collection<Long> institutionIds,
      InspectionRules rules,
      FiscalYear year,
      LocalDate today) {
    if (institutionIds.isEmpty()) {
      return List.of();
    }
    Map<String, Object> values = new HashMap<>();
    values.put("ids", institutionIds);
    return read(
        jurisdiction,
        " AND s.institutionId IN :ids",
        values,
        rules,
        year,
        institutionIds.size(),
        today);
  }

  private List<Candidate> read(
      Jurisdiction jurisdiction,
      String conditions,
      Map<String, Object> values,
      InspectionRules rules,
      FiscalYear year,
      int size,
      LocalDate today) {
    if (jurisdiction.openCenters().isEmpty()) {
      return List.of();
    }
    TypedQuery<Object[]> query =
        em.createQuery(SELECT + conditions + " ORDER BY s.kana, s.institutionId", Object[].class);
    values.forEach(query::setParameter);
    Map<String, String> municipalities =
        territory.municipalitiesOf(jurisdiction.openCodes()).stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    List<Object[]> found =
        query
            .setParameter("thisYear", FiscalYear.of(today).year())
            .setParameter("prefecture", jurisdiction.prefectureCode())
            .setParameter("centers", jurisdiction.openCodes())
            .setParameter("today", today)
            .setParameter("year", year.year())
            .setParameter("cancelled", InspectionState.CANCELLED)
            .setMaxResults(size)
            .getResultList();
    Map<Long, LocalDate> visits = lastVisits(found.stream().map(row -> (Long) row[0]).toList());
    return found.stream()
        .map(row -> candidate(row, visits.get((Long) row[0]), municipalities, rules, year, today))
        .toList();
  }

  private Map<Long, LocalDate> lastVisits(List<Long> institutionIds) {
    Map<Long, LocalDate> last = new HashMap<>();
    if (!institutionIds.isEmpty()) {
      em.createQuery(
              """
              SELECT v.institutionId, v.visitedOn FROM Inspection v
               WHERE v.institutionId IN :ids AND v.visitedOn IS NOT NULL ORDER BY v.visitedOn
              """,
              Object[].class)
          .setParameter("ids", institutionIds)
          .getResultStream()
          .forEach(visit -> last.put((Long) visit[0], (LocalDate) visit[1]));
    }
    return last;
  }

  private static Candidate candidate(
      Object[] row,
      LocalDate lastVisitedOn,
      Map<String, String> municipalities,
      InspectionRules rules,
      FiscalYear year,
      LocalDate today) {
    InstitutionKind kind = (InstitutionKind) row[3];
    return new Candidate(
        (Long) row[0],
        (String) row[1],
        (String) row[2],
        kind,
        municipalities.get((String) row[4]),
        new Candidate.Facts(
            lastVisitedOn,
            rules.recentSince(kind, year),
            (Standing) row[5],
            (SubmissionState) row[6],
            (LocalDate) row[7],
            today));
  }

  private static String conditions(
      CandidateFilter filter, InspectionRules rules, FiscalYear year, Map<String, Object> values) {
    StringBuilder jpql = new StringBuilder();
    if (filter.kind() != null) {
      jpql.append(" AND s.kind = :kind");
      values.put("kind", filter.kind());
    }
    if (filter.municipalityCode() != null) {
      jpql.append(" AND s.municipalityCode = :municipality");
      values.put("municipality", filter.municipalityCode());
    }
    if (filter.text() != null) {
      jpql.append(" AND LOCATE(:text, s.searchText) > 0");
      values.put("text", SearchKey.of(filter.text()));
    }
    if (filter.part() != null) {
      jpql.append(
          switch (filter.part()) {
            case DUE -> due(rules, year, values);
            case NEVER_INSPECTED -> " AND NOT EXISTS (" + VISIT + " IS NOT NULL)";
            case OVERDUE_ITEMS -> " AND s.dueOn < :today";
            case UNTOUCHED -> " AND s.progress.standing = " + name(Standing.UNTOUCHED);
            case NOT_SUBMITTED -> " AND s.submissionState = " + name(SubmissionState.NOT_SUBMITTED);
          });
    }
    return jpql.toString();
  }

  /** No visit within the cycle of the kind; a kind without a cycle is never due by it. */
  private static String due(InspectionRules rules, FiscalYear year, Map<String, Object> values) {
    StringBuilder kinds = new StringBuilder();
    for (InstitutionKind kind : InstitutionKind.values()) {
      FiscalYear since = rules.recentSince(kind, year);
      if (since != null) {
        String name = "since" + kind.ordinal();
        kinds
            .append(kinds.isEmpty() ? "" : " OR ")
            .append("(s.kind = ")
            .append(name(kind))
            .append(" AND NOT EXISTS (")
            .append(VISIT)
            .append(" >= :")
            .append(name)
            .append("))");
        values.put(name, since.firstDay());
      }
    }
    return kinds.isEmpty() ? " AND s.kind IS NULL" : " AND (" + kinds + ")";
  }

  private static String name(Enum<?> constant) {
    return constant.getDeclaringClass().getName() + "." + constant.name();
  }
}
