package jp.mimamori.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.List;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.organization.Institution;
import jp.mimamori.tenancy.OnBehalf;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The institutions' portal as built, with its pages' protection off so that the test may call in.
 */
@ExtendWith({TenantServer.class, ArquillianExtension.class})
class WallsInTheServerIT {

  private static final long FUJI = 1001;
  private static final long AOZORA = 1002;

  @Inject private OpenChecklist checklist;
  @Inject private OnBehalf onBehalf;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager em;

  @Deployment
  static WebArchive portal() {
    return ShrinkWrap.create(ZipImporter.class, "tenant-portal.war")
        .importFrom(new File("../tenant-portal/target/tenant-portal.war"))
        .as(WebArchive.class)
        .addClass(TenantServer.class)
        .setWebXML(
            new StringAsset(
                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"/>"));
  }

  @AfterEach
  void leaveNothingOpen() throws Exception {
    if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void aUseCaseRefusesWhoeverIsNotSignedIn() {
    assertThrows(NotPermittedException.class, () -> checklist.current());
  }

  @Test
  void withoutAnInstitutionNothingIsRead() throws Exception {
    transaction.begin();
    assertThrows(RuntimeException.class, this::institutions);
  }

  @Test
  void aTransactionReadsTheRowsOfItsInstitutionOnly() throws Exception {
    transaction.begin();
    onBehalf.of(FUJI);
    assertEquals(List.of(FUJI), institutions());
    assertNull(em.find(Institution.class, AOZORA));
    List<ChecklistResponse> responses =
        em.createQuery("SELECT r FROM ChecklistResponse r", ChecklistResponse.class)
            .getResultList();
    assertFalse(responses.isEmpty());
    assertTrue(responses.stream().allMatch(r -> r.getInstitutionId() == FUJI));
  }

  @Test
  void theNextTransactionOfTheThreadKnowsNothingOfTheOneBefore() throws Exception {
    transaction.begin();
    onBehalf.of(FUJI);
    institutions();
    transaction.commit();
    transaction.begin();
    onBehalf.of(AOZORA);
    assertEquals(List.of(AOZORA), institutions());
  }

  @Test
  void oneTransactionBelongsToOneInstitution() throws Exception {
    transaction.begin();
    onBehalf.of(FUJI);
    assertThrows(IllegalStateException.class, () -> onBehalf.of(AOZORA));
  }

  @Test
  void nativeSqlIsRefused() throws Exception {
    transaction.begin();
    onBehalf.of(FUJI);
    assertThrows(
        RuntimeException.class,
        () -> em.createNativeQuery("SELECT COUNT(*) FROM institution").getSingleResult());
  }

  private List<Long> institutions() {
    return em.createQuery("SELECT i.id FROM Institution i", Long.class).getResultList();
  }
}
