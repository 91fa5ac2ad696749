package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;

/** 期限超過の項目 of the institutions of a jurisdiction. What is overdue follows from the day. */
@ApplicationScoped
public class OverdueQueries {

  @PersistenceContext private EntityManager em;
  @Inject private ComplianceQueries institutions;

  /**
   * A run of institutions with all their overdue items, by their earliest target date.
   *
   * @param filter narrows to overdue ones whatever it says of standings
   */
  public List<OverdueRow> page(
      Jurisdiction jurisdiction,
      ComplianceFilter filter,
      ListSlice slice,
      FiscalYear year,
      LocalDate today) {
    List<Long> page =
        institutions.pageIds(
            jurisdiction,
            filter.with(StandingFilter.OVERDUE),
            ComplianceSort.OVERDUE,
            true,
            slice,
            year,
            today);
    if (page.isEmpty()) {
      return List.of();
    }
    Map<String, String> municipalities =
        institutions.municipalities(jurisdiction).stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    Map<Long, InstitutionStanding> standings = new HashMap<>();
    Map<Long, String> phones = new HashMap<>();
    Map<Long, List<OverdueItem>> items = new LinkedHashMap<>();
    em.createQuery(
            """
            SELECT s, i.phone, c, a.targetOn
              FROM Round a
              JOIN InstitutionStanding s ON s.responseId = a.response.id
              JOIN Institution i ON i.id = s.institutionId
              JOIN ChecklistItem c ON c.id = a.itemId
             WHERE s.fiscalYear = :year AND s.institutionId IN :ids
               AND a.latest = TRUE AND a.value = :no AND a.targetOn < :today
             ORDER BY a.targetOn, c.position
            """,
            Object[].class)
        .setParameter("year", year.year())
        .setParameter("ids", page)
        .setParameter("no", AnswerValue.NO)
        .setParameter("today", today)
        .getResultStream()
        .forEach(
            c -> {
              InstitutionStanding standing = (InstitutionStanding) c[0];
              standings.put(standing.getInstitutionId(), standing);
              phones.put(standing.getInstitutionId(), (String) c[1]);
              items
                  .computeIfAbsent(standing.getInstitutionId(), id -> new ArrayList<>())
                  .add(new OverdueItem((ChecklistItem) c[2], (LocalDate) c[3], today));
            });
    return page.stream()
        .map(standings::get)
        .filter(Objects::nonNull)
        .map(
            s ->
                new OverdueRow(
                    s,
                    municipalities.get(s.getMunicipalityCode()),
                    phones.get(s.getInstitutionId()),
                    items.get(s.getInstitutionId())))
        .toList();
  }
}
