package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mimamori.law.FiscalYear;

/** Responses of the institution in whose name the transaction runs. */
@ApplicationScoped
public class ChecklistResponseRepository {

  private static final String WITH_ROUNDS =
      """
      SELECT r FROM ChecklistResponse r
        JOIN FETCH r.edition LEFT JOIN FETCH r.rounds
      """;

  @PersistenceContext private EntityManager em;

  /** The institution's own form. */
  public Optional<ChecklistResponse> of(FiscalYear year) {
    return of(year, ChecklistResponse.OWN_FORM);
  }

  /** The institution's own forms of some years, each with its rounds: one statement for all. */
  List<ChecklistResponse> withRounds(FiscalYear... years) {
    return once(
        em.createQuery(
                WITH_ROUNDS + " WHERE r.fiscalYear IN :years AND r.vendorId = :own",
                ChecklistResponse.class)
            .setParameter("years", Stream.of(years).map(FiscalYear::year).toList()));
  }

  /** The forms of a year that vendors answer, each with its rounds: one statement for all. */
  public List<ChecklistResponse> ofVendorsWithRounds(FiscalYear year) {
    return once(
        em.createQuery(
                WITH_ROUNDS + " WHERE r.fiscalYear = :year AND r.vendorId <> :own",
                ChecklistResponse.class)
            .setParameter("year", year.year()));
  }

  /** Each response once; the database, asked for that, would sort the long texts of rounds. */
  private static List<ChecklistResponse> once(TypedQuery<ChecklistResponse> query) {
    return query
        .setParameter("own", ChecklistResponse.OWN_FORM)
        .setHint("eclipselink.batch", "r.edition.items")
        .getResultList()
        .stream()
        .distinct()
        .toList();
  }

  /** The form that a vendor answers. */
  public Optional<ChecklistResponse> of(FiscalYear year, long vendorId) {
    return em.createQuery(
            """
            SELECT r FROM ChecklistResponse r JOIN FETCH r.edition
             WHERE r.fiscalYear = :year AND r.vendorId = :vendor
            """,
            ChecklistResponse.class)
        .setParameter("year", year.year())
        .setParameter("vendor", vendorId)
        .getResultStream()
        .findFirst();
  }

  /** Whether the institution said in a year that it has no medical information system. */
  public boolean isWithoutSystem(FiscalYear year) {
    return em.createQuery(
                """
                SELECT COUNT(r) FROM ChecklistResponse r
                 WHERE r.fiscalYear = :year AND r.vendorId = :own AND r.progress.standing = :none
                """,
                Long.class)
            .setParameter("year", year.year())
            .setParameter("own", ChecklistResponse.OWN_FORM)
            .setParameter("none", Standing.NO_SYSTEM)
            .getSingleResult()
        > 0;
  }

  /** The institution's own forms, newest year first. */
  public List<ChecklistResponse> all() {
    return em.createQuery(
            """
            SELECT r FROM ChecklistResponse r WHERE r.vendorId = :own ORDER BY r.fiscalYear DESC
            """,
            ChecklistResponse.class)
        .setParameter("own", ChecklistResponse.OWN_FORM)
        .getResultList();
  }

  /** The forms of a year that vendors answer. */
  public List<ChecklistResponse> ofVendors(FiscalYear year) {
    return em.createQuery(
            "SELECT r FROM ChecklistResponse r WHERE r.fiscalYear = :year AND r.vendorId <> :own",
            ChecklistResponse.class)
        .setParameter("year", year.year())
        .setParameter("own", ChecklistResponse.OWN_FORM)
        .getResultList();
  }

  /** Rounds of a response with their corrections, newest first. */
  List<Round> newestRounds(ChecklistResponse response, int first, int count) {
    return em.createQuery(
            "SELECT r FROM Round r WHERE r.response = :response ORDER BY r.answeredAt DESC, r.id DESC",
            Round.class)
        .setParameter("response", response)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  long countRounds(ChecklistResponse response) {
    return em.createQuery("SELECT COUNT(r) FROM Round r WHERE r.response = :response", Long.class)
        .setParameter("response", response)
        .getSingleResult();
  }

  public void add(ChecklistResponse response) {
    em.persist(response);
  }
}
