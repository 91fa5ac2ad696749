package jp.mimamori.checklist;

import static jp.mimamori.checklist.AnswerValue.NO;
import static jp.mimamori.checklist.AnswerValue.YES;
import static jp.mimamori.checklist.EditionFixture.DISCLOSURE;
import static jp.mimamori.checklist.EditionFixture.GATE;
import static jp.mimamori.checklist.EditionFixture.LEDGER;
import static jp.mimamori.checklist.EditionFixture.PATCH;
import static jp.mimamori.checklist.EditionFixture.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;

class SharedItemTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final Actor MANAGER = new Actor("sub-1", "山田 花子", "STAFF");

  private final ChecklistEdition edition = EditionFixture.edition();

  @Test
  void everyItemButTheGateIsSharedWithTheSameForm() {
    assertThat(keys(sheet(edition, null), sheet(edition, YES)))
        .containsExactly(LEDGER, DISCLOSURE, PATCH, REFERENCE);
  }

  @Test
  void anotherWordingOrGroupIsAnotherQuestion() {
    ChecklistEdition other = new ChecklistEdition("U", Audience.PHARMACY, "別の版", 2026, 3, null);
    item(other, GATE, true, GATE + "の文");
    item(other, LEDGER, false, LEDGER + "の文");
    item(other, PATCH, false, "改めた文");
    assertThat(keys(sheet(edition, null), sheet(other, null))).containsExactly(LEDGER);
  }

  @Test
  void whatOneOfThemIsNotAskedIsNotShared() {
    assertThat(keys(sheet(edition, YES), sheet(edition, NO))).isEmpty();
  }

  @Test
  void linesStandInTheOrderOfTheInstitutions() {
    ChecklistSheet one = sheet(edition, YES);
    ChecklistSheet two = sheet(edition, YES);
    assertThat(SharedItem.in(List.of(one, two)).get(0).getLines())
        .containsExactly(one.line(LEDGER).orElseThrow(), two.line(LEDGER).orElseThrow());
  }

  private static List<String> keys(ChecklistSheet... sheets) {
    return SharedItem.in(List.of(sheets)).stream().map(SharedItem::getKey).toList();
  }

  private static void item(ChecklistEdition edition, String id, boolean gate, String text) {
    new ChecklistItem(
        edition,
        "U" + id,
        edition.getItems().size(),
        new ItemContent(
            gate ? null : "2",
            "試験用の区分",
            null,
            "1",
            new Wording(text, null),
            ChecklistItem.Requirement.REQUIRED,
            gate,
            false,
            "C-" + id),
        null);
  }

  private static ChecklistSheet sheet(ChecklistEdition edition, AnswerValue gate) {
    ChecklistResponse response = new ChecklistResponse(YEAR, edition, NOW);
    if (gate != null) {
      response.answer(
          edition.item(GATE).orElseThrow(),
          new Answer(gate, TODAY, null, null),
          MANAGER,
          NOW,
          TODAY);
    }
    return new ChecklistSheet(YEAR, edition, response, Map.of(), TODAY);
  }
}
