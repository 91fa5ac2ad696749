package jp.mimamori.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.incident.IncidentState;

/** How many incidents of a jurisdiction somebody has something to do about. */
public final class IncidentFigures {

  /** So long something that began is news on every officer's first page. */
  static final Duration NEWS = Duration.ofDays(3);

  /** An open incident. */
  record Open(IncidentState incidentState, CaseState caseState, Instant begunAt) {}

  private final List<Open> open;
  private final Instant now;

  IncidentFigures(List<Open> open, Instant now) {
    this.open = List.copyOf(open);
    this.now = now;
  }

  public long getOpen() {
    return open.size();
  }

  /** Begun, and nothing reported yet. */
  public long getBegun() {
    return unreported().count();
  }

  /** Nobody of an office has taken them over. */
  public long getUnreceived() {
    return open.stream().filter(one -> one.caseState() == CaseState.UNRECEIVED).count();
  }

  /** When the last one began; null without any. */
  public Instant getLastBegunAt() {
    return last(open.stream());
  }

  /** When the last one began of which nothing is reported yet; null without any. */
  public Instant getLastUnreportedAt() {
    return last(unreported());
  }

  private Stream<Open> unreported() {
    return open.stream().filter(one -> one.incidentState() == IncidentState.BEGUN);
  }

  private static Instant last(Stream<Open> among) {
    return among.map(Open::begunAt).max(Instant::compareTo).orElse(null);
  }

  /** Whether something began in the last days. */
  public boolean isNews() {
    return getLastBegunAt() != null && getLastBegunAt().isAfter(now.minus(NEWS));
  }
}
