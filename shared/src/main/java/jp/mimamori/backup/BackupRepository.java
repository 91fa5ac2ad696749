package jp.mimamori.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ledger.MedicalSystem;

/** Backups of the institution in whose name the transaction runs, and the systems they are of. */
@ApplicationScoped
class BackupRepository {

  @PersistenceContext private EntityManager em;

  /** In use, in the order in which they were written down. */
  List<SystemBackup> current() {
    return em.createQuery(
            "SELECT b FROM SystemBackup b WHERE b.retiredOn IS NULL ORDER BY b.id",
            SystemBackup.class)
        .getResultList();
  }

  /** In use. */
  List<MedicalSystem> systems() {
    return em.createQuery(
            "SELECT s FROM MedicalSystem s WHERE s.retiredOn IS NULL ORDER BY s.id",
            MedicalSystem.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if none in use has that id
   */
  SystemBackup one(long id) {
    return Optional.ofNullable(em.find(SystemBackup.class, id))
        .filter(backup -> backup.getRetiredOn() == null)
        .orElseThrow(() -> new NotFoundException("no backup " + id));
  }

  void add(SystemBackup backup) {
    em.persist(backup);
  }
}
