package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenantContextTest {

  private final Transactions transactions = new Transactions();
  private final TenantContext context = new TenantContext(transactions);

  @Test
  void theInstitutionLastsAsLongAsTheTransaction() {
    transactions.begin();
    context.enter(7);
    assertThat(context.institution()).hasValue(7);

    transactions.end();
    assertThat(context.institution()).isEmpty();

    transactions.begin();
    assertThat(context.institution()).isEmpty();
  }

  @Test
  void oneUseCaseMayCallAnotherOfTheSameInstitution() {
    transactions.begin();
    context.enter(7);
    context.enter(7);

    assertThat(context.institution()).hasValue(7);
  }

  @Test
  void aTransactionNeverServesTwoInstitutions() {
    transactions.begin();
    context.enter(7);

    assertThatThrownBy(() -> context.enter(8)).isInstanceOf(IllegalStateException.class);
    assertThat(context.institution()).hasValue(7);
  }

  @Test
  void thereIsNoInstitutionWithoutATransaction() {
    assertThatThrownBy(() -> context.enter(7)).isInstanceOf(IllegalStateException.class);
  }

  /** A registry of one thread; what the server's one does, as far as it is used. */
  private static final class Transactions implements TransactionSynchronizationRegistry {

    private Map<Object, Object> resources;

    void begin() {
      resources = new HashMap<>();
    }

    void end() {
      resources = null;
    }

    @Override
    public Object getTransactionKey() {
      return resources;
    }

    @Override
    public void putResource(Object key, Object value) {
      resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
      return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int getTransactionStatus() {
      return resources == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
      return false;
    }
  }
}
