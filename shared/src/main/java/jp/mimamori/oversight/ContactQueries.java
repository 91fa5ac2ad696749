package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.mimamori.organization.Jurisdiction;

/** What the offices wrote down about an institution. */
@ApplicationScoped
public class ContactQueries {

  private static final int MANY = 200;

  @PersistenceContext private EntityManager em;

  /** The newest come first; none for an institution of another jurisdiction. */
  public List<ContactNote> of(Jurisdiction jurisdiction, long institutionId) {
    if (jurisdiction.openCenters().isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            SELECT n FROM ContactNote n JOIN Institution i ON i.id = n.institutionId
             WHERE n.institutionId = :id AND i.healthCenterCode IN :centers
             ORDER BY n.contactedOn DESC, n.id DESC
            """,
            ContactNote.class)
        .setParameter("id", institutionId)
        .setParameter("centers", jurisdiction.openCodes())
        .setMaxResults(MANY)
        .getResultList();
  }
}
