package jp.mimamori.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jp.mimamori.tenancy.InterceptorOrder;

/** Refuses a use case to those whose role does not allow it, before a transaction begins. */
@Interceptor
@Permitted(Permission.READ_CHECKLIST)
@Priority(InterceptorOrder.PERMISSION)
public class PermissionInterceptor {

  @Inject private CurrentTenant tenant;
  @Inject private CurrentOfficer officer;

  @AroundInvoke
  Object check(InvocationContext invocation) throws Exception {
    Permission needed = invocation.getMethod().getAnnotation(Permitted.class).value();
    boolean allowed =
        switch (needed.side()) {
          case INSTITUTION -> tenant.allows(needed);
          case OVERSIGHT -> officer.allows(needed);
        };
    if (!allowed) {
      throw new NotPermittedException(needed.name());
    }
    return invocation.proceed();
  }
}
