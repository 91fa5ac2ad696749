package jp.mimamori.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingMailTest {

  private static final Instant DUE = Instant.parse("2026-12-07T00:00:00Z");

  private final OutgoingMail mail =
      new OutgoingMail(MailKind.VENDOR_REMINDER, 1, "a@vendor.example", DUE);

  @Test
  void isDueFromItsMomentOnHoweverLateTheJobComes() {
    assertThat(mail.isDue(DUE.minusSeconds(1))).isFalse();
    assertThat(mail.isDue(DUE)).isTrue();
    assertThat(mail.isDue(DUE.plus(Duration.ofDays(30)))).isTrue();
  }

  @Test
  void anAttemptThatNobodyReportsOnIsTriedAgainLater() {
    mail.attempt(DUE);
    assertThat(mail.isDue(DUE.plusSeconds(59))).isFalse();
    assertThat(mail.isDue(DUE.plusSeconds(60))).isTrue();
  }

  @Test
  void whatWasSentIsNotSentAgain() {
    mail.attempt(DUE);
    mail.sent(DUE);
    assertThat(mail.isDue(DUE.plus(Duration.ofDays(1)))).isFalse();
    assertThat(mail.getState()).isEqualTo(MailState.SENT);
    mail.cancel(DUE);
    assertThat(mail.getState()).isEqualTo(MailState.SENT);
  }

  @Test
  void whatIsNoLongerNeededIsNotSent() {
    mail.cancel(DUE);
    assertThat(mail.isDue(DUE)).isFalse();
  }

  @Test
  void failuresAreWaitedOutLongerAndLongerAndThenGivenUp() {
    Instant now = DUE;
    for (int attempt = 1; mail.getState() == MailState.QUEUED; attempt++) {
      assertThat(mail.isDue(now)).as("attempt %d", attempt).isTrue();
      mail.attempt(now);
      mail.failed("450 box full", now);
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(mail.getState()).isEqualTo(MailState.GIVEN_UP);
    assertThat(mail.getAttempts()).isEqualTo(8);
    assertThat(mail.getLastFailure()).isEqualTo("450 box full");
  }

  @ParameterizedTest
  @ValueSource(strings = {"お願い\r\nBcc: all@example.jp", "お願い\nX: y", "お願い\u0000"})
  void aHeaderHoldsOneLine(String subject) {
    assertThatThrownBy(() -> new Mail("a@vendor.example", subject, "本文"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mail(subject, "お願い", "本文"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
