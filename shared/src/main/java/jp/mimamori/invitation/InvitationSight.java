package jp.mimamori.invitation;

import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.law.JapanTime;

/**
 * An invitation before whoever holds its code.
 *
 * @param office that invited
 */
public record InvitationSight(
    String institution, String office, InvitationState state, Instant expiresAt) {

  /** The last day on which it can be used. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(expiresAt, JapanTime.ZONE).minusDays(1);
  }
}
