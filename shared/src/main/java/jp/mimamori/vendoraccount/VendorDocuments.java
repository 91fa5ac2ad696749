package jp.mimamori.vendoraccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.files.Digest;
import jp.mimamori.files.FileKind;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadLimits;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.files.Uploads;
import jp.mimamori.identity.NotFoundException;

/** MDS and SDS that a vendor keeps for its products. Institutions open them once released. */
@ApplicationScoped
@Transactional
public class VendorDocuments {

  /** Bytes of each piece but the last. */
  static final int CHUNK = 1024 * 1024;

  @PersistenceContext private EntityManager em;
  @Inject private VendorDesk desk;
  @Inject private Uploads uploads;
  @Inject private UploadLimits limits;
  @Inject private Event<AccountChanged> changed;
  @Inject private Clock clock;

  /** How many pieces a content of so many bytes lies in. */
  public static int chunks(long size) {
    return (int) ((size + CHUNK - 1) / CHUNK);
  }

  /** Those that go out with the next release of any product. */
  public List<VendorDocument> current() {
    return em.createQuery(
            "SELECT d FROM VendorDocument d WHERE d.replacedAt IS NULL ORDER BY d.kind",
            VendorDocument.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if the own vendor has none of that id
   */
  public VendorDocument one(long id) {
    VendorDocument document = em.find(VendorDocument.class, id);
    if (document == null) {
      throw new NotFoundException("no document " + id);
    }
    return document;
  }

  /**
   * Adds a document to a product, in place of the one of the same kind.
   *
   * @param file null if none was chosen
   * @throws AccountRefusedException with every fault
   * @throws UploadRefusedException if the file cannot be taken
   * @throws NotFoundException if the own vendor has no such product
   */
  public void add(long productId, DocumentKind kind, LocalDate datedOn, ReceivedFile file) {
    VendorMember by = desk.requiredMember();
    VendorProduct product = desk.product(productId);
    refuseIfFaulty(kind, datedOn, file);
    Instant now = clock.instant();
    VendorDocument document = receive(product, kind, datedOn, file, by, now);
    current().stream()
        .filter(d -> d.getProductId() == productId && d.getKind() == kind && d != document)
        .forEach(d -> d.giveWay(now));
    product.disclosed(kind, datedOn);
    tell(AuditAction.ADD_DOCUMENT, by, document);
  }

  private void refuseIfFaulty(DocumentKind kind, LocalDate datedOn, ReceivedFile file) {
    List<AccountFault> faults = new ArrayList<>();
    if (kind == null) {
      faults.add(AccountFault.KIND_MISSING);
    }
    if (file == null) {
      faults.add(AccountFault.FILE_MISSING);
    }
    if (datedOn == null) {
      faults.add(AccountFault.DATED_ON_MISSING);
    } else if (datedOn.isAfter(LocalDate.now(clock))) {
      faults.add(AccountFault.DATED_ON_IN_FUTURE);
    }
    if (!faults.isEmpty()) {
      throw new AccountRefusedException(faults);
    }
  }

  private VendorDocument receive(
      VendorProduct product,
      DocumentKind kind,
      LocalDate datedOn,
      ReceivedFile file,
      VendorMember by,
      Instant now) {
    try {
      FileKind fileKind = uploads.admit(file);
      Digest digest = Digest.of(file.content());
      if (usedBytes() + digest.size() > limits.institutionBytes()) {
        throw new UploadRefusedException(UploadFault.NO_ROOM_LEFT);
      }
      VendorDocument document =
          new VendorDocument(product, kind, datedOn, file.name(), fileKind, digest, by, now);
      em.persist(document);
      em.flush();
      try (InputStream in = Files.newInputStream(file.content())) {
        for (int position = 0; position < chunks(digest.size()); position++) {
          store(new VendorDocumentChunk(document, position, in.readNBytes(CHUNK)));
        }
      }
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Flushed and let go at once, or the persistence context would hold the whole file. */
  private void store(VendorDocumentChunk chunk) {
    em.persist(chunk);
    em.flush();
    em.detach(chunk);
    chunk.forgetContent();
  }

  private long usedBytes() {
    return em.createQuery("SELECT COALESCE(SUM(d.size), 0) FROM VendorDocument d", Number.class)
        .getSingleResult()
        .longValue();
  }

  /** Takes a document away from its product. Institutions that were given it keep it. */
  public void withdraw(long id) {
    VendorMember by = desk.requiredMember();
    VendorDocument document = one(id);
    document.giveWay(clock.instant());
    tell(AuditAction.WITHDRAW_DOCUMENT, by, document);
  }

  /**
   * @param position from 0 to one less than {@link #chunks}
   * @throws NotFoundException if the own vendor has none of that id
   */
  public byte[] chunk(long documentId, int position) {
    return em.createQuery(
            "SELECT c.content FROM VendorDocumentChunk c"
                + " WHERE c.documentId = :document AND c.position = :position",
            byte[].class)
        .setParameter("document", documentId)
        .setParameter("position", position)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no document " + documentId));
  }

  private void tell(AuditAction action, VendorMember by, VendorDocument document) {
    changed.fire(
        new AccountChanged(
            action, by, document.getId(), document.getKind() + " " + document.getFileName()));
  }
}
