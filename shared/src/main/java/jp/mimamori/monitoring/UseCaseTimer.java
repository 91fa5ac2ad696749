package jp.mimamori.monitoring;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;

/** Measures every use case from outside: permission, transaction and commit are part of it. */
@Interceptor
@Permitted(Permission.READ_CHECKLIST)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class UseCaseTimer {

  @Inject private RequestTimes times;

  @AroundInvoke
  Object measure(InvocationContext call) throws Exception {
    long begin = System.nanoTime();
    try {
      return call.proceed();
    } finally {
      note(call, System.nanoTime() - begin);
    }
  }

  private void note(InvocationContext call, long nanos) {
    try {
      times.add(
          call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName(),
          nanos);
    } catch (ContextNotActiveException e) {
      // a background job answers no request
    }
  }
}
