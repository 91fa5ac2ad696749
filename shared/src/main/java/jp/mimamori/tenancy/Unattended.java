package jp.mimamori.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Work that no signed-in person does: a background job, or a stranger who holds a link. It speaks
 * to the database under a name that no person has ({@code job:mail}, {@code link:…}), and each call
 * is a transaction of its own. Only the classes that an architecture test lists may use it.
 */
@ApplicationScoped
public class Unattended {

  @PersistenceContext private EntityManager entities;
  @Inject private TenantContext context;

  /**
   * Outside every institution: sees only the views that show this name its own rows.
   *
   * @param name with a colon, which no subject of the identity provider has
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T as(String name, Supplier<T> work) {
    context.speakAs(name);
    return work.get();
  }

  /**
   * Within the institution that such a view has named.
   *
   * @param name as above
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T within(long institutionId, String name, Supplier<T> work) {
    context.speakAs(name);
    context.enter(institutionId);
    entities.setProperty(TenantOwned.TENANT_PROPERTY, institutionId);
    return work.get();
  }
}
