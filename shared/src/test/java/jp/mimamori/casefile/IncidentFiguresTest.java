package jp.mimamori.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.mimamori.incident.IncidentState;
import org.junit.jupiter.api.Test;

class IncidentFiguresTest {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(40));

  @Test
  void withoutAnyThereIsNoNews() {
    IncidentFigures none = new IncidentFigures(List.of(), NOW);
    assertThat(none.getOpen()).isZero();
    assertThat(none.isNews()).isFalse();
    assertThat(none.getLastUnreportedAt()).isNull();
  }

  @Test
  void whatBeganYesterdayIsNewsAndWhatBeganLongAgoIsNot() {
    IncidentFigures.Open old =
        new IncidentFigures.Open(IncidentState.REPORTED, CaseState.RESPONDING, LONG_AGO);
    assertThat(new IncidentFigures(List.of(old), NOW).isNews()).isFalse();
    IncidentFigures figures =
        new IncidentFigures(
            List.of(
                old,
                new IncidentFigures.Open(IncidentState.BEGUN, CaseState.UNRECEIVED, YESTERDAY)),
            NOW);
    assertThat(figures.isNews()).isTrue();
    assertThat(figures.getOpen()).isEqualTo(2);
    assertThat(figures.getBegun()).isEqualTo(1);
    assertThat(figures.getUnreceived()).isEqualTo(1);
    assertThat(figures.getLastUnreportedAt()).isEqualTo(YESTERDAY);
  }

  @Test
  void aPlaceIsReadFromAnAddressOrIsNone() {
    IncidentPlace place = new IncidentPlace(YESTERDAY, 7);
    assertThat(IncidentPlace.read(place.toString())).isEqualTo(place);
    assertThat(IncidentPlace.read("2026-99-22T00:00:00Z_7")).isNull();
    assertThat(IncidentPlace.read(null)).isNull();
    IncidentPlace last = new IncidentPlace(YESTERDAY, Long.MAX_VALUE);
    assertThat(IncidentPlace.read(last.toString())).isEqualTo(last);
    assertThat(IncidentPlace.read(YESTERDAY + "_9999999999999999999")).isNull();
  }

  @Test
  void whatAnAddressNamesAndNobodyKnowsNarrowsNothing() {
    assertThat(IncidentFilter.of(name -> "nonsense"))
        .isEqualTo(new IncidentFilter("nonsense", null, null, null, null));
    assertThat(IncidentFilter.of(name -> null)).isEqualTo(IncidentFilter.NONE);
    assertThat(IncidentFilter.of(name -> name.equals("part") ? "OPEN" : "").part())
        .isEqualTo(CasePart.OPEN);
  }
}
