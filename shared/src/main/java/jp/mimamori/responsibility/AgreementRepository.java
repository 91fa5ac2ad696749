package jp.mimamori.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Agreements of the institution in whose name the transaction runs. */
@ApplicationScoped
class AgreementRepository {

  @PersistenceContext private EntityManager em;

  /** With their duties. */
  List<Agreement> all() {
    return em.createQuery(
            "SELECT DISTINCT a FROM Agreement a LEFT JOIN FETCH a.duties", Agreement.class)
        .getResultList();
  }

  /** With its duties. */
  Optional<Agreement> with(long vendorId) {
    return em
        .createQuery(
            "SELECT a FROM Agreement a LEFT JOIN FETCH a.duties WHERE a.vendorId = :vendor",
            Agreement.class)
        .setParameter("vendor", vendorId)
        .getResultList()
        .stream()
        .findFirst();
  }

  void add(Agreement agreement) {
    em.persist(agreement);
  }
}
