package jp.mimamori.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Systems of the institution in whose name the transaction runs. */
@ApplicationScoped
public class MedicalSystemRepository {

  @PersistenceContext private EntityManager em;

  /** Null if the institution has none of that id. */
  public MedicalSystem find(long id) {
    return em.find(MedicalSystem.class, id);
  }

  public void add(MedicalSystem system) {
    em.persist(system);
  }
}
