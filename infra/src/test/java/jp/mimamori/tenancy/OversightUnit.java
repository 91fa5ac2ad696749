package jp.mimamori.tenancy;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** The oversight portal's way to the tests' database, for tests of what officers read. */
public final class OversightUnit implements AutoCloseable {

  private final Unit unit = new Unit("oversight", "oversight", 1).sealed();

  /**
   * @param person who asks; null for nobody
   */
  public <T> T read(String person, Function<EntityManager, T> reading) {
    return unit.inTransaction(
        entities -> {
          unit.speakFor(person);
          return reading.apply(entities);
        });
  }

  @Override
  public void close() {
    unit.close();
  }
}
