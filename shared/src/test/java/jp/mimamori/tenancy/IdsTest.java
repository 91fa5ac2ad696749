package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private final AtomicLong millis =
      new AtomicLong(Instant.parse("2026-11-22T00:00:00Z").toEpochMilli());

  @Test
  void idsOfOneMillisecondRiseAndDiffer() {
    Ids ids = new Ids(5, millis::get);

    assertThat(LongStream.generate(ids::create).limit(10_000).toArray())
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void idsRiseEvenIfTheClockIsSetBack() {
    Ids ids = new Ids(5, millis::get);
    long before = ids.create();
    millis.addAndGet(-3_600_000);

    assertThat(ids.create()).isGreaterThan(before);
  }

  @Test
  void twoNodesNeverMakeTheSameId() {
    assertThat(new Ids(1, millis::get).create()).isNotEqualTo(new Ids(2, millis::get).create());
  }

  @Test
  void idsStayPositiveUntil2093() {
    millis.set(Instant.parse("2093-01-01T00:00:00Z").toEpochMilli());

    assertThat(new Ids(1023, millis::get).create()).isPositive();
  }

  @Test
  void aNodeNumberMustFit() {
    assertThatThrownBy(() -> new Ids(1024, millis::get)).hasMessageContaining("mimamori.node");
  }
}
