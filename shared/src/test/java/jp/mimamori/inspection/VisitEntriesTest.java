package jp.mimamori.inspection;

import static jp.mimamori.inspection.InspectionFixture.FIT;
import static jp.mimamori.inspection.InspectionFixture.HANAKO;
import static jp.mimamori.inspection.InspectionFixture.NOW;
import static jp.mimamori.inspection.InspectionFixture.TARO;
import static jp.mimamori.inspection.InspectionFixture.UNFIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.mimamori.identity.Actor;
import org.junit.jupiter.api.Test;

class VisitEntriesTest {

  private final Inspection inspection = InspectionFixture.planned();
  private VisitEntries entries = new VisitEntries(List.of());

  @Test
  void twoOfficersStandSideBySide() {
    write(TARO, change(0, FIT, "台帳あり"));
    write(HANAKO, change(0, UNFIT, "端末3台がない"));

    assertThat(entries.standing("A"))
        .extracting(VisitEntry::getRemark)
        .containsExactly("台帳あり", "端末3台がない");
    assertThat(entries.isDisputed("A")).isTrue();
    assertThat(entries.result("A")).isEmpty();
  }

  @Test
  void anOfficersNewerEntryTakesThePlaceOfTheOneItGoesOnFrom() {
    VisitEntry first = write(TARO, change(0, FIT, "台帳"));
    write(TARO, change(first.getId(), FIT, "台帳あり"));

    assertThat(entries.standing("A")).extracting(VisitEntry::getRemark).containsExactly("台帳あり");
    assertThat(entries.remarks("A")).isEqualTo("台帳あり");
  }

  @Test
  void twoDevicesOfOneOfficerThatDidNotKnowOfEachOtherBothStand() {
    VisitEntry first = write(TARO, change(0, FIT, "台帳"));
    write(TARO, change(first.getId(), FIT, "タブレットで"));
    write(TARO, change(first.getId(), FIT, "パソコンで"));

    assertThat(entries.remarks("A")).isEqualTo("タブレットで\nパソコンで");
    assertThat(entries.isDisputed("A")).isFalse();
    assertThat(entries.result("A")).contains(FIT);
  }

  /** The request arrived and its answer was lost; meanwhile the officer typed on. */
  @Test
  void aChangeGoesOnFromOneThatArrivedUnheard() {
    VisitChange lost = change(0, FIT, "台帳");
    write(TARO, lost);
    VisitChange next =
        new VisitChange(
            UUID.randomUUID().toString(), "A", 0, List.of(lost.key()), FIT, null, "台帳あり");
    write(TARO, next);

    assertThat(entries.remarks("A")).isEqualTo("台帳あり");
  }

  @Test
  void aChangeThatComesAgainIsKnown() {
    VisitChange change = change(0, FIT, "台帳");
    VisitEntry stored = write(TARO, change);
    assertThat(entries.of(change.key())).contains(stored);
    assertThat(entries.of(UUID.randomUUID().toString())).isEmpty();
  }

  @Test
  void anEntryThatTakesEverythingBackLeavesNothing() {
    VisitEntry first = write(TARO, change(0, UNFIT, "端末3台がない"));
    assertThat(entries.isFinding("A")).isTrue();
    write(TARO, change(first.getId(), null, " "));

    assertThat(entries.standing("A")).isEmpty();
    assertThat(entries.isFinding("A")).isFalse();
    assertThat(entries.own("A", "taro")).isPresent();
  }

  @Test
  void whatCannotBeStoredIsSeen() {
    assertThat(change(0, FIT, "あ".repeat(2001)).isSound()).isFalse();
    assertThat(change(0, InspectionFixture.ORAL, null).isSound()).isFalse();
    assertThat(change(0, FIT, null).isSound()).isTrue();
  }

  private static VisitChange change(long seen, Word result, String remark) {
    return new VisitChange(
        UUID.randomUUID().toString(), "A", seen, List.of(), result, null, remark);
  }

  private VisitEntry write(Actor by, VisitChange change) {
    VisitEntry entry = new VisitEntry(inspection, change, entries.basis(change, by.sub()), by, NOW);
    entries = entries.with(entry);
    return entry;
  }
}
