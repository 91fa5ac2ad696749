package jp.mimamori.tenancy;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries a use case once more when two people saved at the same instant. The second try sees what
 * the other one wrote, and the rules of the use case then say what that means.
 */
@SecondTry
@Interceptor
@Priority(InterceptorOrder.SECOND_TRY)
class SecondTryInterceptor {

  /** Deadlock, lock wait timeout, record changed since last read, duplicate key. */
  private static final Set<Integer> COLLISIONS = Set.of(1213, 1205, 1020, 1062);

  @AroundInvoke
  Object tryAgain(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (RuntimeException e) {
      if (isCollision(e)) {
        return call.proceed();
      }
      throw e;
    }
  }

  static boolean isCollision(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(
            cause ->
                cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql
                        && COLLISIONS.contains(sql.getErrorCode()));
  }
}
