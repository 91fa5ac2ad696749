package jp.mimamori.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryOverTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
  private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
  private static final Actor MANAGER = new Actor("sub-1", "山田 花子", "STAFF");

  private final ChecklistEdition r6 = OfficialEditions.of("R6-H");
  private final ChecklistEdition r7 = OfficialEditions.of("R7-H");

  /** Every item of R7 for a clinic that answered R6 with はい throughout (official-content 1.7). */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "R7-H-00,   SAME,     YES, R6-H-00",
        "R7-H-1-1,  SAME,     YES, R6-H-1-1",
        "R7-H-2-1,  SAME,     YES, R6-H-2-1",
        "R7-H-2-2,  REWORDED, YES, R6-H-2-2",
        "R7-H-2-3,  REWORDED, YES, R6-H-2-3",
        "R7-H-2-4,  REWORDED, YES, R6-H-2-4S R6-H-2-4T",
        "R7-H-2-5,  REWORDED, YES, R6-H-2-5S R6-H-2-5T",
        "R7-H-2-6,  SAME,     YES, R6-H-2-7S R6-H-2-7T R6-H-2-7N",
        "R7-H-2-7,  NEW,      -,   -",
        "R7-H-2-8,  NEW,      -,   -",
        "R7-H-2-9,  NEW,      -,   -",
        "R7-H-2-10, NEW,      -,   -",
        "R7-H-2-11, SAME,     YES, R6-H-2-6S",
        "R7-H-2-12S,SAME,     YES, R6-H-2-8S",
        "R7-H-2-12T,SAME,     YES, R6-H-2-8T",
        "R7-H-2-13, SAME,     YES, R6-H-2-9N",
        "R7-H-3-1,  SAME,     YES, R6-H-3-1",
        "R7-H-3-2,  SAME,     YES, R6-H-3-2",
        "R7-H-3-3,  SAME,     YES, R6-H-3-3",
        "R7-H-4-1,  NEW,      -,   -",
      })
  void fromR6ToR7(String item, ProposalKind kind, AnswerValue value, String origins) {
    Proposal proposal = fromR6(allYesBut()).get(item);
    assertThat(proposal.getKind()).isEqualTo(kind);
    assertThat(proposal.getValue()).isEqualTo(value);
    assertThat(proposal.getOrigins())
        .extracting(o -> o.getItem().getId())
        .containsExactlyElementsOf(origins == null ? List.of() : List.of(origins.split(" ")));
    assertThat(proposal.isMerged()).isEqualTo(origins != null && origins.contains(" "));
  }

  /** 「はい」 only if every old answer was; 「-」 leaves the old item open. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "R7-H-2-4, R6-H-2-4S R6-H-2-4T,           YES YES,     YES",
        "R7-H-2-4, R6-H-2-4S R6-H-2-4T,           YES NO,      NO",
        "R7-H-2-4, R6-H-2-4S R6-H-2-4T,           NO NO,       NO",
        "R7-H-2-4, R6-H-2-4S R6-H-2-4T,           YES -,       NO",
        "R7-H-2-4, R6-H-2-4S R6-H-2-4T,           - -,         null",
        "R7-H-2-5, R6-H-2-5S R6-H-2-5T,           YES YES,     YES",
        "R7-H-2-5, R6-H-2-5S R6-H-2-5T,           NO YES,      NO",
        "R7-H-2-6, R6-H-2-7S R6-H-2-7T R6-H-2-7N, YES YES YES, YES",
        "R7-H-2-6, R6-H-2-7S R6-H-2-7T R6-H-2-7N, YES YES NO,  NO",
        "R7-H-2-6, R6-H-2-7S R6-H-2-7T R6-H-2-7N, YES - YES,   NO",
      })
  void mergedItems(String item, String origins, String answers, AnswerValue value) {
    List<Round> rounds = allYesBut(origins.split(" "));
    for (int i = 0; i < origins.split(" ").length; i++) {
      String answer = answers.split(" ")[i];
      if (!answer.equals("-")) {
        rounds.add(
            round(r6.item(origins.split(" ")[i]).orElseThrow(), AnswerValue.valueOf(answer)));
      }
    }
    assertThat(fromR6(rounds).get(item).getValue()).isEqualTo(value);
  }

  @Test
  void oneThatBecomesSeveralGivesItsAnswerToEach() {
    List<Round> rounds = new ArrayList<>();
    for (ChecklistItem item : r7.getItems()) {
      rounds.add(round(item, AnswerValue.YES));
    }
    Map<String, Proposal> back =
        proposals(r6.getItems(), new PastAnswers(r7.getItems(), rounds, WordingHistory.UNREVISED));
    for (String patch : List.of("R6-H-2-7S", "R6-H-2-7T", "R6-H-2-7N")) {
      assertThat(back.get(patch).isSplit()).isTrue();
      assertThat(back.get(patch).getValue()).isEqualTo(AnswerValue.YES);
    }
    assertThat(back.get("R6-H-2-8S").isSplit()).isFalse();
  }

  @Test
  void notRequiredStaysWhereItIsStillTaken() {
    List<Round> rounds = allYesBut("R6-H-2-2", "R6-H-2-9N");
    rounds.add(round(r6.item("R6-H-2-2").orElseThrow(), AnswerValue.NOT_REQUIRED));
    rounds.add(round(r6.item("R6-H-2-9N").orElseThrow(), AnswerValue.NOT_REQUIRED));
    Map<String, Proposal> proposals = fromR6(rounds);
    assertThat(proposals.get("R7-H-2-2").getValue()).isEqualTo(AnswerValue.NOT_REQUIRED);
    assertThat(proposals.get("R7-H-2-13").getValue()).isNull();
  }

  @Test
  void onlyTheSameWordsWithoutATargetDateAreConfirmedByOneButton() {
    List<Round> rounds = allYesBut("R6-H-3-1");
    rounds.add(round(r6.item("R6-H-3-1").orElseThrow(), AnswerValue.NO));
    assertThat(
            fromR6(rounds).entrySet().stream()
                .filter(e -> e.getValue().isConfirmable())
                .map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "R7-H-00",
            "R7-H-1-1",
            "R7-H-2-1",
            "R7-H-2-6",
            "R7-H-2-11",
            "R7-H-2-12S",
            "R7-H-2-12T",
            "R7-H-2-13",
            "R7-H-3-2",
            "R7-H-3-3");
  }

  @Test
  void whereThereWasNoSystemOnlyThatIsProposed() {
    List<Round> rounds = allYesBut("R6-H-00");
    rounds.add(round(r6.gate().orElseThrow(), AnswerValue.NO));
    Map<String, Proposal> proposals = fromR6(rounds);
    assertThat(proposals.get("R7-H-00").isConfirmable()).isTrue();
    assertThat(proposals.get("R7-H-1-1").getValue()).isNull();
  }

  @Test
  void whoNeverAnsweredGetsNoProposals() {
    assertThat(fromR6(List.of())).isEmpty();
  }

  @Test
  void theSameEditionInTheNextYearProposesEveryAnswer() {
    Map<String, Proposal> proposals =
        proposals(
            r6.getItems(), new PastAnswers(r6.getItems(), allYesBut(), WordingHistory.UNREVISED));
    assertThat(proposals.values())
        .hasSize(r6.getItems().size())
        .allMatch(Proposal::isConfirmable)
        .noneMatch(p -> p.isMerged() || p.isSplit());
  }

  @Test
  void thisYearsFormerEditionComesBeforeLastYears() {
    ChecklistItem ledger = r7.item("R7-H-2-1").orElseThrow();
    Map<String, Proposal> proposals =
        proposals(
            OfficialEditions.of("R7-P").getItems(),
            new PastAnswers(
                r7.getItems(), List.of(round(ledger, AnswerValue.NO)), WordingHistory.UNREVISED),
            new PastAnswers(r6.getItems(), allYesBut(), WordingHistory.UNREVISED));
    assertThat(proposals.get("R7-P-2-1").getValue()).isEqualTo(AnswerValue.NO);
    assertThat(proposals.get("R7-P-3-1").getValue()).isEqualTo(AnswerValue.YES);
  }

  /** The answer was given before the item was put right. */
  @ParameterizedTest
  @CsvSource({"SLIP, SAME, true", "CONFIRMED, SAME, true", "MEANING, REWORDED, false"})
  void aCorrectionOfTheTextDecidesByItsKind(
      RevisionKind correction, ProposalKind kind, boolean confirmable) {
    ChecklistItem item = r6.item("R6-H-2-9N").orElseThrow();
    Round given = round(item, AnswerValue.YES);
    ItemContent old = item.getContent();
    ItemRevision revision =
        item.revise(
            correction,
            new ItemContent(
                old.sectionNo(),
                old.sectionTitle(),
                old.groupName(),
                old.officialNo(),
                new Wording("接続元の制限を行っている。", null),
                old.requirement(),
                old.gate(),
                old.notRequiredAllowed(),
                old.controlId()),
            Provenance.official("公表された様式", DAY, "県 花子", NOW),
            MANAGER,
            NOW,
            new FiscalYear(2024));
    Proposal proposal =
        new CarryOver(
                r6.getItems(),
                List.of(
                    new PastAnswers(
                        r6.getItems(), List.of(given), new WordingHistory(List.of(revision)))))
            .proposal(item);
    assertThat(proposal.getKind()).isEqualTo(kind);
    assertThat(proposal.isConfirmable()).isEqualTo(confirmable);
  }

  private Map<String, Proposal> fromR6(List<Round> rounds) {
    return proposals(
        r7.getItems(), new PastAnswers(r6.getItems(), rounds, WordingHistory.UNREVISED));
  }

  /** By item id. */
  private static Map<String, Proposal> proposals(List<ChecklistItem> items, PastAnswers... pasts) {
    CarryOver carryOver = new CarryOver(items, List.of(pasts));
    Map<String, Proposal> proposals = new HashMap<>();
    items.stream()
        .filter(item -> carryOver.proposal(item) != null)
        .forEach(item -> proposals.put(item.getId(), carryOver.proposal(item)));
    return proposals;
  }

  private List<Round> allYesBut(String... open) {
    List<Round> rounds = new ArrayList<>();
    r6.getItems().stream()
        .filter(i -> !Arrays.asList(open).contains(i.getId()))
        .forEach(i -> rounds.add(round(i, AnswerValue.YES)));
    return rounds;
  }

  private static Round round(ChecklistItem item, AnswerValue value) {
    return new Round(
        null,
        item,
        1,
        1,
        new Answer(value, DAY, null, null),
        RoundOrigin.INSTITUTION,
        MANAGER,
        NOW);
  }
}
