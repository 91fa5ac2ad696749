package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.mimamori.identity.NotFoundException;

/** Requests that reached the vendor of the signed-in person. The database tells no one else's. */
@ApplicationScoped
@Transactional
public class AddressedRequestRepository {

  @PersistenceContext private EntityManager em;

  /** Newest first. */
  List<AddressedRequest> all() {
    return em.createQuery(
            "SELECT r FROM AddressedRequest r ORDER BY r.requestedAt DESC, r.id DESC",
            AddressedRequest.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if none of that id reached the person's vendor
   */
  AddressedRequest one(long id) {
    AddressedRequest request = em.find(AddressedRequest.class, id);
    if (request == null) {
      throw new NotFoundException("no request " + id);
    }
    return request;
  }
}
