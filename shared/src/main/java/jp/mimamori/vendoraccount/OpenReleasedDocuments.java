package jp.mimamori.vendoraccount;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendorform.VendorRequest;

/** MDS and SDS that vendors released to the institution. */
@TenantUseCase
public class OpenReleasedDocuments {

  @PersistenceContext private EntityManager em;

  /** Those that came with the answers to a request. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<ReleasedDocument> of(VendorRequest request) {
    if (request.getProductId() == null) {
      return List.of();
    }
    return em.createQuery(
            "SELECT d FROM ReleasedDocument d WHERE d.productId = :product"
                + " ORDER BY d.kind, d.datedOn DESC, d.id",
            ReleasedDocument.class)
        .setParameter("product", request.getProductId())
        .getResultList();
  }

  /**
   * @throws NotFoundException if none of that id was released to the institution
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ReleasedDocument one(long id) {
    ReleasedDocument document = em.find(ReleasedDocument.class, id);
    if (document == null) {
      throw new NotFoundException("no document " + id);
    }
    return document;
  }

  /**
   * @param position from 0 to one less than {@link VendorDocuments#chunks}
   * @throws NotFoundException if none of that id was released to the institution
   */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] chunk(long documentId, int position) {
    return em.createQuery(
            "SELECT c.content FROM ReleasedDocumentChunk c"
                + " WHERE c.documentId = :document AND c.position = :position",
            byte[].class)
        .setParameter("document", documentId)
        .setParameter("position", position)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no document " + documentId));
  }
}
