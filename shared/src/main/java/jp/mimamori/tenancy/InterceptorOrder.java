package jp.mimamori.tenancy;

import jakarta.interceptor.Interceptor;

/**
 * Permission, transaction, tenant: whoever may not do it starts no transaction, and the tenant
 * lives no longer than the transaction it belongs to.
 */
public final class InterceptorOrder {

  /** Before {@code @Transactional}, which stands at {@code PLATFORM_BEFORE + 200}. */
  public static final int PERMISSION = Interceptor.Priority.PLATFORM_BEFORE + 100;

  /** Around {@code @Transactional}: each try is a transaction of its own. */
  public static final int SECOND_TRY = Interceptor.Priority.PLATFORM_BEFORE + 150;

  /** After {@code @Transactional}. */
  public static final int TENANT = Interceptor.Priority.LIBRARY_BEFORE;

  private InterceptorOrder() {}
}
