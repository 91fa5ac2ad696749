package jp.mimamori.vendorform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Wording;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;

class FilledFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ChecklistEdition edition =
      new ChecklistEdition("R7-V", Audience.VENDOR, "事業者確認用", 2025, 2, null);
  private final ChecklistItem first = item("V-1", 0, Requirement.REQUIRED);
  private final ChecklistItem second = item("V-2", 1, Requirement.REQUIRED);
  private final ChecklistItem reference = item("V-3", 2, Requirement.REFERENCE);
  private final ChecklistResponse response =
      new ChecklistResponse(
          FiscalYear.of(TODAY), 7, edition, Instant.parse("2026-11-23T00:00:00Z"));

  private ChecklistItem item(String id, int position, Requirement requirement) {
    Wording wording = new Wording(id + "の文", null);
    return new ChecklistItem(
        edition,
        id,
        position,
        new ItemContent(
            "2", "区分", null, String.valueOf(position), wording, requirement, false, false, "ACL"),
        null);
  }

  private FilledForm read(Map<String, String> fields) {
    List<ChecklistItem> asked = List.of(first, second, reference);
    FormDraft draft =
        FormDraft.typed(fields::get, asked.stream().map(ChecklistItem::getId).toList());
    return new FilledForm(FormDraft.fromJson(draft.toJson()), asked, response, TODAY);
  }

  @Test
  void aCompleteFormIsTaken() {
    FilledForm form =
        read(
            Map.of(
                "answeredBy", " 山田 花子 ",
                "confirmedOn", "令和8年11月20日",
                "value-V-1", "YES",
                "value-V-2", "NO",
                "targetOn-V-2", "R9.3.31"));
    assertThat(form.problems()).isEmpty();
    assertThat(form.answeredBy()).isEqualTo("山田 花子");
    assertThat(form.answers()).containsOnlyKeys(first, second);
    assertThat(form.answers().get(second).targetOn()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(form.answers().get(first).value()).isEqualTo(AnswerValue.YES);
  }

  @Test
  void everythingMissingIsToldBesideItsField() {
    assertThat(read(Map.of()).problems())
        .containsOnlyKeys("answeredBy", "confirmedOn", "value-V-1", "value-V-2");
  }

  @Test
  void aTargetDateLiesWithinTheYear() {
    FilledForm form =
        read(
            Map.of(
                "answeredBy", "山田",
                "confirmedOn", "2026-11-20",
                "value-V-1", "NO",
                "targetOn-V-1", "2027-04-01",
                "value-V-2", "NO",
                "targetOn-V-2", "そのうち"));
    assertThat(form.problems()).containsOnlyKeys("targetOn-V-1", "targetOn-V-2");
    assertThat(form.problems().get("targetOn-V-1").get(0)).contains("3月31日");
    assertThat(form.problems().get("targetOn-V-2").get(0)).contains("読み取れません");
  }

  @Test
  void aDateInTheFutureIsToldOnce() {
    FilledForm form =
        read(
            Map.of(
                "answeredBy", "山田",
                "confirmedOn", "2026-11-24",
                "value-V-1", "YES",
                "value-V-2", "YES"));
    assertThat(form.problems()).containsOnlyKeys("confirmedOn");
    assertThat(form.problems().get("confirmedOn")).hasSize(1);
  }

  @Test
  void anythingElseThanTheTwoAnswersIsNone() {
    FilledForm form =
        read(
            Map.of(
                "answeredBy", "山田",
                "confirmedOn", "2026-11-20",
                "value-V-1", "NOT_REQUIRED",
                "value-V-2", "<script>"));
    assertThat(form.problems()).containsOnlyKeys("value-V-1", "value-V-2");
  }
}
