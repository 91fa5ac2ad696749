package jp.mimamori.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;

/** Vendors of the institution in whose name the transaction runs. */
@ApplicationScoped
public class VendorRepository {

  @PersistenceContext private EntityManager em;

  /** By name; retired ones too. */
  public List<Vendor> all() {
    return em.createQuery("SELECT v FROM Vendor v ORDER BY v.name, v.id", Vendor.class)
        .getResultList();
  }

  /** Those that are not retired, by name. */
  public List<Vendor> current() {
    return em.createQuery(
            "SELECT v FROM Vendor v WHERE v.retiredOn IS NULL ORDER BY v.name, v.id", Vendor.class)
        .getResultList();
  }

  /** Whether there is any that is not retired. */
  public boolean isAny() {
    return !current().isEmpty();
  }

  /** Not retired, with a contract whose last day is not after a day; the earliest first. */
  List<Vendor> endingBy(LocalDate day, int count) {
    return em.createQuery(
            """
            SELECT v FROM Vendor v
             WHERE v.retiredOn IS NULL AND v.contractTo <= :day ORDER BY v.contractTo, v.id
            """,
            Vendor.class)
        .setParameter("day", day)
        .setMaxResults(count)
        .getResultList();
  }

  Optional<Vendor> find(long id) {
    return Optional.ofNullable(em.find(Vendor.class, id));
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  public Vendor one(long id) {
    return find(id).orElseThrow(() -> new NotFoundException("no vendor " + id));
  }

  void add(Vendor vendor) {
    em.persist(vendor);
  }
}
