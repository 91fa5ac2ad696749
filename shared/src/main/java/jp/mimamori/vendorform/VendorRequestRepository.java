package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** Requests of the institution in whose name the transaction runs. */
@ApplicationScoped
public class VendorRequestRepository {

  @PersistenceContext private EntityManager em;

  void add(VendorRequest request) {
    em.persist(request);
  }

  void add(VendorReminder reminder) {
    em.persist(reminder);
  }

  void add(VendorLink link) {
    em.persist(link);
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  VendorRequest one(long id) {
    VendorRequest request = em.find(VendorRequest.class, id);
    if (request == null) {
      throw new NotFoundException("no request " + id);
    }
    return request;
  }

  /** Requests of a year, newest first. */
  List<VendorRequest> of(FiscalYear year) {
    return em.createQuery(
            """
            SELECT r FROM VendorRequest r JOIN FETCH r.vendor WHERE r.fiscalYear = :year
             ORDER BY r.requestedAt DESC, r.id DESC
            """,
            VendorRequest.class)
        .setParameter("year", year.year())
        .getResultList();
  }

  /** Requests to a vendor, newest first. */
  List<VendorRequest> to(long vendorId) {
    return em.createQuery(
            """
            SELECT r FROM VendorRequest r JOIN FETCH r.vendor WHERE r.vendor.id = :vendor
             ORDER BY r.requestedAt DESC, r.id DESC
            """,
            VendorRequest.class)
        .setParameter("vendor", vendorId)
        .getResultList();
  }

  /** The request to a vendor that can still be answered. */
  Optional<VendorRequest> open(long vendorId, Instant now) {
    return to(vendorId).stream().filter(r -> r.isOpen(now)).findFirst();
  }

  /** Oldest first. */
  List<VendorReminder> reminders(VendorRequest request) {
    return em.createQuery(
            """
            SELECT m FROM VendorReminder m WHERE m.request.id = :request
             ORDER BY m.remindedOn, m.id
            """,
            VendorReminder.class)
        .setParameter("request", request.getId())
        .getResultList();
  }

  /** The link that this name holds, in whatever institution. */
  Optional<HeldLink> held() {
    return em.createQuery("SELECT l FROM HeldLink l", HeldLink.class).getResultStream().findFirst();
  }
}
