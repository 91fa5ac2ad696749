package jp.mimamori.infra.launch;

import java.util.Optional;

/** One server of the product. {@link #start} returns when the part answers. */
interface Part {

  /** Short Japanese name for progress lines. */
  String name();

  /**
   * Starts the part and waits until it is of use.
   *
   * @throws LaunchException if it does not come up
   * @throws InterruptedException if the start is given up; {@link #stop} is still called then
   */
  void start() throws InterruptedException;

  /** Ends the part; does nothing if it is not running. */
  void stop();

  /** The part's own process, if it has one and was started. */
  default Optional<ChildProcess> process() {
    return Optional.empty();
  }
}
