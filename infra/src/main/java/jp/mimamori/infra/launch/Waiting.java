package jp.mimamori.infra.launch;

import java.util.function.BooleanSupplier;

/** Waits for a part's process to become useful. */
final class Waiting {
  private static final long STEP_MILLIS = 100;

  private Waiting() {}

  /**
   * Returns when {@code ready} holds.
   *
   * @throws LaunchException if the process ends before, or the time is over; names the log to read
   */
  static void until(BooleanSupplier ready, ChildProcess process, String part, int seconds)
      throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new LaunchException(part + "が起動中に終了しました。原因はログをご覧ください: " + process.log());
      }
      if (System.nanoTime() > end) {
        throw new LaunchException(
            part + "が" + seconds + "秒以内に起動しませんでした。原因はログをご覧ください: " + process.log());
      }
      Thread.sleep(STEP_MILLIS);
    }
  }

  /**
   * Returns when a helper program has ended well.
   *
   * @throws LaunchException if it fails or takes too long
   */
  static void untilEnd(ChildProcess process, String work, int seconds) throws InterruptedException {
    Integer status = process.exitStatus(seconds);
    if (status == null || status != 0) {
      throw new LaunchException(work + "に失敗しました。原因はログをご覧ください: " + process.log());
    }
  }
}
