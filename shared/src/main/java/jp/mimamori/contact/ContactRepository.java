package jp.mimamori.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.organization.HealthCenter;

/** Contacts of the institution in whose name the transaction runs, and those of everybody's. */
@ApplicationScoped
class ContactRepository {

  @PersistenceContext private EntityManager em;

  Optional<ContactChart> chart() {
    return em.createQuery("SELECT c FROM ContactChart c", ContactChart.class)
        .getResultStream()
        .findFirst();
  }

  /** Begins one where there is none. */
  ContactChart chart(LocalDate today) {
    return chart()
        .orElseGet(
            () -> {
              ContactChart chart = new ContactChart(today);
              em.persist(chart);
              return chart;
            });
  }

  /** Those on the chart, in the order in which they are called. */
  List<ContactPerson> people() {
    return em.createQuery(
            "SELECT p FROM ContactPerson p WHERE p.retiredOn IS NULL ORDER BY p.callOrder, p.id",
            ContactPerson.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if none on the chart has that id
   */
  ContactPerson person(long id) {
    return Optional.ofNullable(em.find(ContactPerson.class, id))
        .filter(person -> person.getRetiredOn() == null)
        .orElseThrow(() -> new NotFoundException("no contact " + id));
  }

  List<OutsideContact> outside() {
    return em.createQuery("SELECT o FROM OutsideContact o ORDER BY o.id", OutsideContact.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  OutsideContact outside(long id) {
    return Optional.ofNullable(em.find(OutsideContact.class, id))
        .orElseThrow(() -> new NotFoundException("no contact " + id));
  }

  /** Contacts of everybody's that concern institutions of this health center. */
  List<ExternalContact> shared(HealthCenter center) {
    return em.createQuery(
            """
            SELECT e FROM ExternalContact e
             WHERE (e.prefectureCode IS NULL OR e.prefectureCode = :prefecture)
               AND (e.healthCenterCode IS NULL OR e.healthCenterCode = :center)
             ORDER BY e.position
            """,
            ExternalContact.class)
        .setParameter("prefecture", center.getPrefectureCode())
        .setParameter("center", center.getCode())
        .getResultList();
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
