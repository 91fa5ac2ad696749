package jp.mimamori.tenancy;

import jakarta.persistence.EntityManager;
import java.util.function.Predicate;

/**
 * A way to get at a row.
 *
 * @param suits the rows that it can be tried on
 */
record Verb(String name, Kind kind, Predicate<Target> suits, Act act) {

  enum Kind {
    READ,
    WRITE,
    /**
     * Hangs an own row below the parent of another's: what a composite foreign key is there for.
     */
    REFER,
    /** On the connection that EclipseLink uses, past EclipseLink: what injected SQL could do. */
    SQL
  }

  /** Tries it. */
  @FunctionalInterface
  interface Act {
    /**
     * Answers whether the row was reached, or throws. A change of the row itself is for the caller
     * to see, in the table.
     */
    boolean reaches(EntityManager entities, Target target);
  }

  @Override
  public String toString() {
    return name;
  }
}
