package jp.mimamori.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** Evidences of the institution in whose name the transaction runs; never their contents. */
@ApplicationScoped
public class EvidenceRepository {

  /** The latest version of evidences, with what a line of a list shows. */
  private static final String LATEST =
      """
      SELECT v FROM EvidenceVersion v JOIN FETCH v.evidence e JOIN FETCH v.file
       WHERE v.latest = TRUE AND
      """;

  @PersistenceContext private EntityManager em;

  /**
   * Newest first, by id, so that the hundredth page is as quick as the first.
   *
   * @param text part of the title or the file name, or null
   * @param before only older ones; null for the newest
   */
  List<EvidenceVersion> newestFirst(
      EvidenceFilter filter, String text, Long before, int count, LocalDate today) {
    Map<String, Object> values = new TreeMap<>();
    StringBuilder jpql = new StringBuilder(LATEST).append(filter.condition());
    switch (filter) {
      case SOON -> {
        values.put("today", today);
        values.put("soon", today.plusDays(Expiry.WARNING_DAYS));
      }
      case EXPIRED -> values.put("today", today);
      case UNUSED -> values.put("year", FiscalYear.of(today).year());
      default -> {
        // the condition says it all
      }
    }
    if (text != null) {
      jpql.append(" AND (e.title LIKE :text ESCAPE '!' OR v.fileName LIKE :text ESCAPE '!')");
      values.put("text", "%" + text.replaceAll("[!%_]", "!$0") + "%");
    }
    if (before != null) {
      jpql.append(" AND e.id < :before");
      values.put("before", before);
    }
    TypedQuery<EvidenceVersion> query =
        em.createQuery(jpql.append(" ORDER BY e.id DESC").toString(), EvidenceVersion.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(count).getResultList();
  }

  EvidenceCount count(LocalDate today) {
    Object[] counts =
        em.createQuery(
                """
                SELECT COUNT(e), SUM(CASE WHEN e.expiresOn < :today THEN 1 ELSE 0 END)
                  FROM Evidence e WHERE e.retiredAt IS NULL
                """,
                Object[].class)
            .setParameter("today", today)
            .getSingleResult();
    long current = ((Number) counts[0]).longValue();
    return new EvidenceCount(current, current == 0 ? 0 : ((Number) counts[1]).longValue());
  }

  /** Not retired and over by a day, the earliest first. */
  List<EvidenceVersion> expiringBy(LocalDate day, int count) {
    return em.createQuery(
            LATEST + " e.retiredAt IS NULL AND e.expiresOn <= :day ORDER BY e.expiresOn, e.id",
            EvidenceVersion.class)
        .setParameter("day", day)
        .setMaxResults(count)
        .getResultList();
  }

  /** What is shown for an item of a year, newest first. */
  List<EvidenceVersion> usedAt(String itemId, FiscalYear year) {
    return em.createQuery(
            LATEST
                + """
                 EXISTS (SELECT u FROM EvidenceUse u
                          WHERE u.evidence = e AND u.itemId = :item AND u.fiscalYear = :year)
                 ORDER BY e.id DESC
                """,
            EvidenceVersion.class)
        .setParameter("item", itemId)
        .setParameter("year", year.year())
        .getResultList();
  }

  /**
   * What was shown for the same question before: in earlier years, or this year on an edition that
   * was replaced meanwhile. Newest first.
   *
   * @param asked the items of this year's edition
   */
  List<EvidenceVersion> usedBefore(
      String controlId, FiscalYear year, Collection<String> asked, int count) {
    return em.createQuery(
            LATEST
                + """
                 e.retiredAt IS NULL
                 AND EXISTS (SELECT u FROM EvidenceUse u
                              WHERE u.evidence = e AND u.controlId = :control
                                AND (u.fiscalYear < :year OR u.fiscalYear = :year AND u.itemId NOT IN :asked))
                 ORDER BY e.id DESC
                """,
            EvidenceVersion.class)
        .setParameter("control", controlId)
        .setParameter("year", year.year())
        .setParameter("asked", asked)
        .setMaxResults(count)
        .getResultList();
  }

  /** Uses of evidences in a year. */
  List<EvidenceUse> uses(Collection<Long> evidenceIds, FiscalYear year) {
    return evidenceIds.isEmpty()
        ? List.of()
        : em.createQuery(
                """
                SELECT u FROM EvidenceUse u
                 WHERE u.evidence.id IN :evidences AND u.fiscalYear = :year ORDER BY u.itemId
                """,
                EvidenceUse.class)
            .setParameter("evidences", evidenceIds)
            .setParameter("year", year.year())
            .getResultList();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  public Evidence one(long id) {
    return Optional.ofNullable(em.find(Evidence.class, id)).orElseThrow(() -> none(id));
  }

  /** Of an evidence, with their files, newest first. */
  List<EvidenceVersion> versions(long evidenceId) {
    return em.createQuery(
            """
            SELECT v FROM EvidenceVersion v JOIN FETCH v.file
             WHERE v.evidence.id = :evidence ORDER BY v.versionNo DESC
            """,
            EvidenceVersion.class)
        .setParameter("evidence", evidenceId)
        .getResultList();
  }

  /**
   * With its file.
   *
   * @throws NotFoundException if the institution has none of that id
   */
  EvidenceVersion version(long id) {
    return em.createQuery(
            "SELECT v FROM EvidenceVersion v JOIN FETCH v.file WHERE v.id = :id",
            EvidenceVersion.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> none(id));
  }

  private static NotFoundException none(long id) {
    return new NotFoundException("no evidence " + id);
  }

  void add(Evidence evidence) {
    em.persist(evidence);
  }
}
