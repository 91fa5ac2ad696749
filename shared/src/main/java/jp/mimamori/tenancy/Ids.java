package jp.mimamori.tenancy;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Ids made in Java, so that inserts can be sent in batches and an entity knows its id before it is
 * stored.
 *
 * <p>63 bits, always positive and rising: 41 for the milliseconds since 2024 (enough until 2093),
 * 12 for a counter, 10 for the node. Two processes on one node number could collide; the key
 * ({@code institution_id, id}) would then refuse the second row. A cluster numbers its nodes by the
 * system property {@code mimamori.node} (0–1023); without it each process draws a number.
 */
public final class Ids {

  private static final long EPOCH_MILLIS = 1_704_067_200_000L; // 2024-01-01T00:00:00Z
  private static final int NODE_BITS = 10;
  private static final int COUNTER_BITS = 12;

  private static final Ids OF_THIS_PROCESS =
      new Ids(
          Integer.getInteger("mimamori.node", new SecureRandom().nextInt(1 << NODE_BITS)),
          System::currentTimeMillis);

  private final long node;
  private final LongSupplier millis;
  private final AtomicLong last = new AtomicLong();

  Ids(int node, LongSupplier millis) {
    if (node < 0 || node >= 1 << NODE_BITS) {
      throw new IllegalArgumentException("mimamori.node must be 0 to 1023, not " + node);
    }
    this.node = node;
    this.millis = millis;
  }

  /** The next id of this process; larger than every one before, even if the clock is set back. */
  public static long next() {
    return OF_THIS_PROCESS.create();
  }

  long create() {
    long now = (millis.getAsLong() - EPOCH_MILLIS) << COUNTER_BITS;
    return last.updateAndGet(before -> Math.max(before + 1, now)) << NODE_BITS | node;
  }
}
