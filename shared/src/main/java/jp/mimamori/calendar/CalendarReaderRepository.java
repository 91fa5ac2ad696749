package jp.mimamori.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.Membership;

/** Readers of the calendar of the institution in whose name the transaction runs. */
@ApplicationScoped
class CalendarReaderRepository {

  @PersistenceContext private EntityManager em;

  Optional<CalendarReader> of(String personSub) {
    return em.createQuery(
            "SELECT r FROM CalendarReader r WHERE r.personSub = :sub", CalendarReader.class)
        .setParameter("sub", personSub)
        .getResultStream()
        .findFirst();
  }

  /** Begins one where there is none. */
  CalendarReader begun(String personSub) {
    return of(personSub)
        .orElseGet(
            () -> {
              CalendarReader reader = new CalendarReader(personSub);
              em.persist(reader);
              return reader;
            });
  }

  CalendarReader one(long id) {
    return em.find(CalendarReader.class, id);
  }

  /** Whoever wants the weekly mail at an address, and works for the institution on a day. */
  List<CalendarReader> mailedAt(String address, LocalDate day) {
    return em.createQuery(
            """
            SELECT r FROM CalendarReader r, Membership m
             WHERE r.personSub = m.personSub AND r.digest = TRUE AND m.email = :address
               AND m.validFrom <= :day AND (m.validTo IS NULL OR m.validTo >= :day)
             ORDER BY r.id
            """,
            CalendarReader.class)
        .setParameter("address", address)
        .setParameter("day", day)
        .getResultList();
  }

  /** The membership of a person on a day. */
  Optional<Membership> membership(String personSub, LocalDate day) {
    return em.createQuery(
            """
            SELECT m FROM Membership m
             WHERE m.personSub = :sub AND m.validFrom <= :day
               AND (m.validTo IS NULL OR m.validTo >= :day)
            """,
            Membership.class)
        .setParameter("sub", personSub)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** The feed whose token the transaction speaks for. */
  Optional<HeldCalendar> heldCalendar() {
    return em.createQuery("SELECT h FROM HeldCalendar h", HeldCalendar.class)
        .getResultStream()
        .findFirst();
  }

  /** The reader of the mail whose token the transaction speaks for. */
  Optional<HeldDigest> heldDigest() {
    return em.createQuery("SELECT h FROM HeldDigest h", HeldDigest.class)
        .getResultStream()
        .findFirst();
  }
}
