package jp.mimamori.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;

/** Open institutions where nobody signs in today, and how they were invited. */
@ApplicationScoped
public class InvitationQueries {

  private static final String WITHOUT_MEMBERS =
      """
       FROM Institution i
       WHERE i.healthCenterCode IN :centers
         AND (i.openedOn IS NULL OR i.openedOn <= :today)
         AND (i.closedOn IS NULL OR i.closedOn > :today)
         AND NOT EXISTS (SELECT m.id FROM Membership m
                          WHERE m.institutionId = i.institutionId AND m.validFrom <= :today
                            AND (m.validTo IS NULL OR m.validTo >= :today))
      """;

  private static final String INVITED =
      "EXISTS (SELECT v.id FROM Invitation v WHERE v.institutionId = i.institutionId"
          + " AND v.state = :open AND v.expiresAt > :now)";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  long count(Jurisdiction jurisdiction, InvitationFilter filter) {
    return jurisdiction.openCenters().isEmpty()
        ? 0
        : query(jurisdiction, filter, "SELECT COUNT(i.id)", "", Long.class).getSingleResult();
  }

  /** Those behind an id, in the order of their ids. */
  List<Institution> page(Jurisdiction jurisdiction, InvitationFilter filter, long after, int most) {
    return jurisdiction.openCenters().isEmpty()
        ? List.of()
        : query(
                jurisdiction,
                filter,
                "SELECT i",
                " AND i.id > " + after + " ORDER BY i.id",
                Institution.class)
            .setMaxResults(most)
            .getResultList();
  }

  /** One where nobody signs in; empty for any other, and outside the jurisdiction. */
  Optional<Institution> one(Jurisdiction jurisdiction, long id) {
    return page(jurisdiction, new InvitationFilter(null, null, null, null), id - 1, 1).stream()
        .filter(institution -> institution.getId() == id)
        .findFirst();
  }

  private <T> TypedQuery<T> query(
      Jurisdiction jurisdiction,
      InvitationFilter filter,
      String select,
      String end,
      Class<T> result) {
    Map<String, Object> values = new HashMap<>();
    values.put("centers", jurisdiction.openCodes());
    values.put("today", LocalDate.now(clock));
    List<String> conditions = new ArrayList<>();
    if (filter.healthCenterCode() != null) {
      conditions.add("i.healthCenterCode = :center");
      values.put("center", filter.healthCenterCode());
    }
    if (filter.municipalityCode() != null) {
      conditions.add("i.municipalityCode = :municipality");
      values.put("municipality", filter.municipalityCode());
    }
    if (filter.kind() != null) {
      conditions.add("i.kind = :kind");
      values.put("kind", filter.kind());
    }
    if (filter.invited() != null) {
      conditions.add((filter.invited() ? "" : "NOT ") + INVITED);
      values.put("open", InvitationState.OPEN);
      values.put("now", clock.instant());
    }
    String narrowed =
        conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    TypedQuery<T> query = em.createQuery(select + WITHOUT_MEMBERS + narrowed + end, result);
    values.forEach(query::setParameter);
    return query;
  }

  /** The newest invitation of each of these institutions. */
  Map<Long, Invitation> newest(Jurisdiction jurisdiction, List<Institution> institutions) {
    Map<Long, Invitation> newest = new HashMap<>();
    ofThese(jurisdiction, institutions.stream().map(Institution::getId).toList())
        .forEach(invitation -> newest.put(invitation.getInstitutionId(), invitation));
    return newest;
  }

  /** Those that can still be used. */
  List<Invitation> open(Jurisdiction jurisdiction, long institutionId) {
    Instant now = clock.instant();
    return ofThese(jurisdiction, List.of(institutionId)).stream()
        .filter(invitation -> invitation.state(now) == InvitationState.OPEN)
        .toList();
  }

  private List<Invitation> ofThese(Jurisdiction jurisdiction, List<Long> institutionIds) {
    if (institutionIds.isEmpty() || jurisdiction.openCenters().isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            SELECT v FROM Invitation v JOIN Institution i ON i.id = v.institutionId
             WHERE i.healthCenterCode IN :centers AND v.institutionId IN :ids
             ORDER BY v.madeAt, v.id
            """,
            Invitation.class)
        .setParameter("centers", jurisdiction.openCodes())
        .setParameter("ids", institutionIds)
        .getResultList();
  }
}
