package jp.mimamori.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Says to which institution the rows belong that an officer adds. It opens nothing to read; what an
 * officer may add is decided by the oversight account's grants.
 */
@ApplicationScoped
public class OnBehalf {

  @PersistenceContext private EntityManager entities;
  @Inject private TenantContext context;

  /**
   * For the rest of the transaction.
   *
   * @throws IllegalStateException if the transaction belongs to another institution already
   */
  public void of(long institutionId) {
    context.enter(institutionId);
    entities.setProperty(TenantOwned.TENANT_PROPERTY, institutionId);
  }
}
