package jp.mimamori.vendorform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Wording;
import org.junit.jupiter.api.Test;

/** Answers of a vendor outlive an edition of the form. */
class KeptAnswersTest {

  private final ChecklistEdition before =
      new ChecklistEdition("R7-V", Audience.VENDOR, "令和7年度版", 2025, 2, null);
  private final ChecklistEdition after =
      new ChecklistEdition("R8-V", Audience.VENDOR, "令和8年度版", 2026, 2, null);

  private final ChecklistItem ledger = item(before, 1, "INV", null, "台帳管理を行っている。");
  private final ChecklistItem onServers = item(before, 2, "SVC", "サーバ", "不要な機能を止めている。");
  private final ChecklistItem onTerminals = item(before, 3, "SVC", "端末PC", "不要な機能を止めている。");

  private final KeptAnswers kept =
      read(
          Map.of("value-R7-V-1", "YES", "value-R7-V-2", "YES", "value-R7-V-3", "NO"),
          KeptAnswers.none(),
          ledger,
          onServers,
          onTerminals);

  private static ChecklistItem item(
      ChecklistEdition edition, int position, String control, String group, String text) {
    Wording wording = new Wording(text, null);
    return new ChecklistItem(
        edition,
        edition.getId() + "-" + position,
        position,
        new ItemContent(
            "2",
            "区分",
            group,
            String.valueOf(position),
            wording,
            Requirement.REQUIRED,
            false,
            false,
            control),
        null);
  }

  private static KeptAnswers read(
      Map<String, String> fields, KeptAnswers before, ChecklistItem... items) {
    List<ChecklistItem> asked = List.of(items);
    FormDraft draft =
        FormDraft.typed(fields::get, asked.stream().map(ChecklistItem::getId).toList());
    return KeptAnswers.fromJson(KeptAnswers.of(draft, asked, before).toJson());
  }

  @Test
  void theSameWordsUnderAnotherNumberAreProposed() {
    ChecklistItem moved = item(after, 9, "INV", null, "台帳管理を　行っている。");
    assertThat(kept.proposed(moved).value()).isEqualTo("YES");
    assertThat(kept.inOtherWords(moved)).isEmpty();
  }

  @Test
  void otherWordsAreAskedAnewAndShowWhatWasAnswered() {
    ChecklistItem changed = item(after, 1, "INV", null, "台帳管理を年1回行っている。");
    assertThat(kept.proposed(changed).value()).isEmpty();
    assertThat(kept.inOtherWords(changed))
        .hasValueSatisfying(
            earlier -> {
              assertThat(earlier.entry().value()).isEqualTo("YES");
              assertThat(earlier.wording().text()).isEqualTo("台帳管理を行っている。");
            });
  }

  @Test
  void aQuestionForSeveralKindsOfDevicesKeepsEachAnswer() {
    assertThat(kept.proposed(onServers).value()).isEqualTo("YES");
    assertThat(kept.proposed(onTerminals).value()).isEqualTo("NO");
    ChecklistItem changed = item(after, 2, "SVC", "端末PC", "不要な機能とサービスを止めている。");
    assertThat(kept.inOtherWords(changed).orElseThrow().entry().value()).isEqualTo("NO");
  }

  @Test
  void aNewQuestionHasNothing() {
    ChecklistItem isNew = item(after, 8, "NEW", null, "新しい項目");
    assertThat(kept.proposed(isNew)).isEqualTo(FormDraft.Entry.EMPTY);
    assertThat(kept.inOtherWords(isNew)).isEmpty();
  }

  @Test
  void whatIsNotAnsweredAnewYetIsStillSeenTheNextTime() {
    ChecklistItem changed = item(after, 1, "INV", null, "台帳管理を年1回行っている。");
    KeptAnswers untouched = read(Map.of("answeredBy", "山田"), kept, changed);
    assertThat(untouched.inOtherWords(changed)).isPresent();
    KeptAnswers answered = read(Map.of("value-R8-V-1", "NO"), untouched, changed);
    assertThat(answered.proposed(changed).value()).isEqualTo("NO");
    assertThat(answered.answers()).hasSize(1);
  }

  @Test
  void nothingKeptIsNothingProposed() {
    assertThat(KeptAnswers.fromJson(null).proposed(ledger)).isEqualTo(FormDraft.Entry.EMPTY);
  }
}
