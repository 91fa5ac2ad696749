package jp.mimamori.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The institution in whose name the transaction runs. */
@ApplicationScoped
public class InstitutionRepository {

  @PersistenceContext private EntityManager em;

  public Institution own() {
    return em.createQuery("SELECT i FROM Institution i", Institution.class).getSingleResult();
  }
}
