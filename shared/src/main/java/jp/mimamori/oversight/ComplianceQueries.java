package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Territory;

/**
 * Where the institutions of a jurisdiction stand. Figures come from counts that every change keeps
 * true, lists from one row per institution; neither reads the answers.
 */
@ApplicationScoped
public class ComplianceQueries {

  /**
   * So many hits of a search are ordered by themselves; with more, the order's index finds a page.
   */
  private static final int MANY = 2000;

  @PersistenceContext private EntityManager em;
  @Inject private CountReader counts;
  @Inject private Territory territory;

  /**
   * Figures of the whole jurisdiction; of centers that show statistics only, what these tell, and
   * totals add up what is told.
   */
  public ComplianceOverview overview(Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    Measure[] measures = EnumSet.complementOf(EnumSet.of(Measure.ITEM)).toArray(Measure[]::new);
    return new ComplianceOverview(
        year, jurisdiction, counts.counts(jurisdiction, year, today, measures), today);
  }

  /**
   * How many institutions a filter leaves. Mostly a sum of counts, which takes no longer for a
   * larger jurisdiction; where a text is searched for, an answer, or two states at once, an index
   * is gone through.
   */
  public long count(
      Jurisdiction jurisdiction, ComplianceFilter filter, FiscalYear year, LocalDate today) {
    boolean counted = filter.isCounted();
    Conditions conditions =
        counted
            ? Conditions.onCounts(jurisdiction, filter, year, today)
            : Conditions.onInstitutions(jurisdiction, filter, year, today);
    if (conditions.areImpossible()) {
      return 0;
    }
    String what =
        !counted
            ? "SELECT COUNT(s.institutionId) FROM InstitutionStanding s"
            : filter.municipalityCode() != null
                ? "SELECT SUM(c.n) FROM MunicipalityCount c"
                : "SELECT SUM(c.n) FROM CenterCount c";
    Number sum = conditions.bind(em.createQuery(what + conditions, Number.class)).getSingleResult();
    return sum == null ? 0 : sum.longValue();
  }

  /** A run of the institutions that a filter leaves, in the list's order. */
  public List<InstitutionComplianceRow> page(
      Jurisdiction jurisdiction,
      ComplianceFilter filter,
      ComplianceSort sort,
      boolean ascending,
      ListSlice slice,
      FiscalYear year,
      LocalDate today) {
    List<Long> page = pageIds(jurisdiction, filter, sort, ascending, slice, year, today);
    return rows(jurisdiction, page, sort, ascending, year, today);
  }

  /** Of these institutions those that exist in the jurisdiction today, by name. */
  public List<InstitutionComplianceRow> these(
      Jurisdiction jurisdiction, List<Long> institutionIds, FiscalYear year, LocalDate today) {
    List<InstitutionComplianceRow> rows = new ArrayList<>();
    for (int from = 0; from < institutionIds.size(); from += MANY) {
      Conditions conditions =
          Conditions.onInstitutions(jurisdiction, ComplianceFilter.NONE, year, today)
              .and("s.institutionId IN :these");
      conditions.with(
          "these", institutionIds.subList(from, Math.min(from + MANY, institutionIds.size())));
      rows.addAll(
          rows(
              jurisdiction,
              ids(conditions, " ORDER BY s.kana, s.institutionId", 0, MANY),
              ComplianceSort.NAME,
              true,
              year,
              today));
    }
    return rows;
  }

  /** The same, by number alone. */
  List<Long> pageIds(
      Jurisdiction jurisdiction,
      ComplianceFilter filter,
      ComplianceSort sort,
      boolean ascending,
      ListSlice slice,
      FiscalYear year,
      LocalDate today) {
    Conditions conditions = Conditions.onInstitutions(jurisdiction, filter, year, today);
    if (conditions.areImpossible()) {
      return List.of();
    }
    if (filter.text() != null) {
      List<Long> found = ids(conditions, "", 0, MANY);
      if (found.size() < MANY) {
        conditions = Conditions.onThese(found, year);
      }
    }
    boolean upwards = ascending != slice.backwards();
    String path = sort.path(ascending);
    if (slice.from() != null) {
      conditions.behind(path, slice.from(), upwards);
    }
    String order =
        (upwards
                ? " ORDER BY %s ASC, s.institutionId ASC"
                : " ORDER BY %s DESC, s.institutionId DESC")
            .formatted(path);
    List<Long> page = new ArrayList<>(ids(conditions, order, slice.skip(), slice.size()));
    if (slice.backwards()) {
      Collections.reverse(page);
    }
    return page;
  }

  /** Found in an index alone: only then it does not matter how many rows are left out. */
  private List<Long> ids(Conditions conditions, String order, int skip, int size) {
    if (conditions.areImpossible()) {
      return List.of();
    }
    return conditions
        .bind(
            em.createQuery(
                "SELECT s.institutionId FROM InstitutionStanding s" + conditions + order,
                Long.class))
        .setFirstResult(skip)
        .setMaxResults(size)
        .getResultList();
  }

  private List<InstitutionComplianceRow> rows(
      Jurisdiction jurisdiction,
      List<Long> ids,
      ComplianceSort sort,
      boolean ascending,
      FiscalYear year,
      LocalDate today) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, String> municipalities =
        municipalities(jurisdiction).stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    return Conditions.onThese(ids, year)
        .bind(
            em.createQuery(
                """
                SELECT s, (SELECT COUNT(a.id) FROM Round a
                            WHERE a.response.id = s.responseId AND a.latest = TRUE
                              AND a.value = :no AND a.targetOn < :today),
                       i.code, i.address, i.phone, i.email
                  FROM InstitutionStanding s JOIN Institution i ON i.id = s.institutionId"""
                    + Conditions.onThese(ids, year),
                Object[].class))
        .setParameter("no", AnswerValue.NO)
        .setParameter("today", today)
        .getResultStream()
        .map(c -> row(c, municipalities, sort, ascending))
        .sorted(Comparator.comparingInt(row -> ids.indexOf(row.getId())))
        .toList();
  }

  private static InstitutionComplianceRow row(
      Object[] columns,
      Map<String, String> municipalities,
      ComplianceSort sort,
      boolean ascending) {
    InstitutionStanding s = (InstitutionStanding) columns[0];
    boolean untouched = s.getResponseId() == null;
    return new InstitutionComplianceRow(
        s.getInstitutionId(),
        s.getName(),
        s.getKind(),
        municipalities.get(s.getMunicipalityCode()),
        untouched ? null : s.getProgress(),
        s.getSubmissionState(),
        untouched ? null : s.getActiveAt(),
        ((Number) columns[1]).longValue(),
        sort.place(s, ascending),
        s.getUnansweredVendorForms(),
        s.isWithoutSignIn(),
        s.isWithoutEmail(),
        new InstitutionAddress(
            (String) columns[2], (String) columns[3], (String) columns[4], (String) columns[5]));
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

  /** Figures of the municipalities, without those of centers that show statistics only. */
  public List<MunicipalityComplianceRow> byMunicipality(
      Jurisdiction jurisdiction, FiscalYear year, LocalDate today) {
    Map<String, ComplianceFigures> figures = new HashMap<>();
    if (!jurisdiction.openCenters().isEmpty()) {
      em.createQuery(
              """
              SELECT c.municipalityCode, c.value, SUM(c.n) FROM MunicipalityCount c
               WHERE c.fiscalYear = :year AND c.measure = :measure
                 AND c.healthCenterCode IN :centers AND c.effectiveOn <= :today
               GROUP BY c.municipalityCode, c.value
              """,
              Object[].class)
          .setParameter("year", year.year())
          .setParameter("measure", Measure.STANDING)
          .setParameter("centers", jurisdiction.openCodes())
          .setParameter("today", today)
          .getResultStream()
          .forEach(
              c ->
                  figures
                      .computeIfAbsent((String) c[0], code -> new ComplianceFigures())
                      .add(Measure.STANDING, (String) c[1], ((Number) c[2]).longValue()));
    }
    return territory.municipalitiesOf(jurisdiction.codes()).stream()
        .map(
            m ->
                new MunicipalityComplianceRow(
                    m,
                    jurisdiction.opens(m.getHealthCenterCode()),
                    figures.getOrDefault(m.getCode(), new ComplianceFigures())))
        .toList();
  }

  /** Municipalities whose institutions may be seen, by code. */
  public List<Municipality> municipalities(Jurisdiction jurisdiction) {
    return territory.municipalitiesOf(jurisdiction.openCodes());
  }
}
