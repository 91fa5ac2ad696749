package jp.mimamori.tenancy;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Binds the transaction of a {@link TenantUseCase} to the institution of the request. */
@InTenant
@Interceptor
@Priority(InterceptorOrder.TENANT)
class TenantInterceptor {

  @Inject private Instance<TenantSource> source;
  @Inject private TenantContext context;

  @PersistenceContext(unitName = "mimamori")
  private EntityManager entities;

  @AroundInvoke
  Object inTenant(InvocationContext call) throws Exception {
    long institutionId =
        source
            .get()
            .currentInstitution()
            .orElseThrow(
                () -> new IllegalStateException("No institution chosen: " + call.getMethod()));
    context.enter(institutionId);
    entities.setProperty(TenantOwned.TENANT_PROPERTY, institutionId);
    return call.proceed();
  }
}
