package jp.mimamori.vendorform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;
import org.junit.jupiter.api.Test;

class VendorRequestTest {

  private static final Vendor VENDOR =
      new Vendor(
          new VendorDetails(
              "さくら", "レセコン", ContractKind.MAINTENANCE, null, null, null, null, null, null));

  /** 23:30 of 22 November in Japan. */
  private static final Instant ASKED = Instant.parse("2026-11-22T14:30:00Z");

  private static VendorRequest asked(Instant at) {
    return new VendorRequest(VENDOR, RequestChannel.MAIL, "a@vendor.example", "藤井 美咲", at);
  }

  @Test
  void theReminderIsDueOnTheMorningOfTheFourteenthDay() {
    VendorRequest request = asked(ASKED);
    assertThat(request.reminderDueAt()).isEqualTo(Instant.parse("2026-12-06T00:00:00Z"));
    assertThat(request.isLate(Instant.parse("2026-12-05T23:59:59Z"))).isFalse();
    assertThat(request.isLate(Instant.parse("2026-12-06T00:00:00Z"))).isTrue();
  }

  @Test
  void aLinkLivesSixtyDays() {
    VendorRequest request = asked(ASKED);
    assertThat(request.isOpen(Instant.parse("2027-01-21T14:29:59Z"))).isTrue();
    assertThat(request.linkState(Instant.parse("2027-01-21T14:30:00Z")))
        .isEqualTo(LinkState.EXPIRED);
  }

  @Test
  void aLinkEndsWithTheFiscalYearAtTheLatest() {
    VendorRequest request = asked(Instant.parse("2027-03-01T00:00:00Z"));
    assertThat(request.getLastDay()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(request.isOpen(Instant.parse("2027-03-31T15:00:00Z"))).isFalse();
  }

  @Test
  void isAnsweredOnceAndForgetsItsDraft() {
    VendorRequest request = asked(ASKED);
    request.keep(new FormDraft("山田", "R8.11.23", Map.of()), ASKED);
    assertThat(request.draft().answeredBy()).isEqualTo("山田");
    request.answered(RoundOrigin.VENDOR, "山田 花子", ASKED);
    assertThat(request.linkState(ASKED)).isEqualTo(LinkState.ANSWERED);
    assertThat(request.draft()).isNull();
    assertThatThrownBy(() -> request.answered(RoundOrigin.VENDOR, "別人", ASKED))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> request.revoke("藤井", ASKED)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void releasedAnswersWaitForTheInstitution() {
    VendorRequest request = asked(ASKED);
    request.release(new FormDraft("山田", "R8.11.23", Map.of()), 7L, "レセコン 5", "山田", ASKED);
    assertThat(request.linkState(ASKED)).isEqualTo(LinkState.RELEASED);
    assertThat(request.draft()).isNotNull();
    request.giveBack("回線について");
    assertThat(request.isOpen(ASKED)).isTrue();
    assertThat(request.getReturnedFor()).isEqualTo("回線について");
  }
}
