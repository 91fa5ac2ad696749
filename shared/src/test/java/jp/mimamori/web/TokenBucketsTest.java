package jp.mimamori.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenBucketsTest {

  private Instant now = Instant.parse("2026-11-22T00:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
          return this;
        }
      };
  private final TokenBuckets buckets = new TokenBuckets(3, 0.5, 10, clock);

  private void takeAll(String key) {
    for (int i = 0; i < 3; i++) {
      assertThat(buckets.take(key)).isZero();
    }
  }

  @Test
  void afterTheBurstOneHasToWait() {
    takeAll("a");
    assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void waitingHelpsAndNotWaitingDoesNotMakeItWorse() {
    takeAll("a");
    buckets.take("a");
    now = now.plusSeconds(1);
    assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(1));
    now = now.plusSeconds(1);
    assertThat(buckets.take("a")).isZero();
  }

  @Test
  void aBucketNeverHoldsMoreThanTheBurst() {
    takeAll("a");
    now = now.plusSeconds(1000);
    takeAll("a");
    assertThat(buckets.take("a")).isPositive();
  }

  @Test
  void othersAreNotAffected() {
    takeAll("a");
    assertThat(buckets.take("b")).isZero();
  }

  @Test
  void aClockSetBackLocksNobodyOut() {
    takeAll("a");
    now = now.minusSeconds(3600);
    assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void onlySoManyKeysAreRemembered() {
    for (int i = 0; i < 1000; i++) {
      buckets.take("address " + i);
    }
    assertThat(buckets.size()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "2001:db8:1:2::9, 20010db800010002",
    "2001:db8::9, 20010db800000000",
    "::1, 0000000000000000"
  })
  void aCustomerIsOneAddressOr64BitsOfIpv6(String address, String network) {
    assertThat(RateLimit.network(address)).isEqualTo(network);
  }
}
