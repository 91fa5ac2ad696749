package jp.mimamori.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.OptionalLong;

/**
 * The institution of the current transaction. It ends with the transaction, not with the method
 * that began it: the flush at commit still needs it, the next transaction of the thread must not
 * find it.
 */
@ApplicationScoped
public class TenantContext {

  private static final Object KEY = TenantContext.class.getName();
  private static final Object NAME = TenantContext.class.getName() + ".name";

  @Inject private Instance<PersonSource> person;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  protected TenantContext() {}

  TenantContext(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /** For whom a connection taken now speaks. */
  Speaker speaker() {
    OptionalLong institution = institution();
    return new Speaker(institution.isPresent() ? institution.getAsLong() : null, person());
  }

  private String person() {
    if (transaction.getTransactionKey() != null
        && transaction.getResource(NAME) instanceof String name) {
      return name;
    }
    try {
      return person.isResolvable() ? person.get().currentPerson().orElse(null) : null;
    } catch (ContextNotActiveException e) {
      return null; // a background job acts for nobody
    }
  }

  /**
   * Binds the current transaction to an institution.
   *
   * @throws IllegalStateException if there is no transaction, or it belongs to another institution
   */
  void enter(long institutionId) {
    if (transaction.getTransactionKey() == null) {
      throw new IllegalStateException("A tenant needs a transaction");
    }
    Object before = transaction.getResource(KEY);
    if (before != null && !before.equals(institutionId)) {
      throw new IllegalStateException(
          "This transaction belongs to institution " + before + ", not " + institutionId);
    }
    transaction.putResource(KEY, institutionId);
  }

  /** For the rest of the transaction nobody signed in speaks, but this name. */
  void speakAs(String name) {
    if (!name.contains(":")) {
      throw new IllegalArgumentException("a name that a person might have: " + name);
    }
    transaction.putResource(NAME, name);
  }

  /** Empty outside a transaction and in one without an institution. */
  public OptionalLong institution() {
    return transaction.getTransactionKey() != null
            && transaction.getResource(KEY) instanceof Long institutionId
        ? OptionalLong.of(institutionId)
        : OptionalLong.empty();
  }
}
