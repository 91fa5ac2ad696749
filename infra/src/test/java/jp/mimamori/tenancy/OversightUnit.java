package jp.mimamori.tenancy;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** The oversight portal's way to the tests' database, for tests of what officers read. */
public final class OversightUnit implements AutoCloseable {

  private final Unit unit = new Unit("oversight", "oversight", 1);

  public <T> T read(Function<EntityManager, T> reading) {
    return unit.inTransaction(reading);
  }

  @Override
  public void close() {
    unit.close();
  }
}
