package jp.mimamori.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarFeedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String SECRET = "秘密の名前";

  @Test
  void eachThingWithADateIsAWholeDay() {
    String feed = feed(due(ToDoKind.REVIEW_LOG, TODAY.plusDays(8), null));
    assertThat(feed)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains(
            "DTSTAMP:20261122T230000Z\r\n",
            "DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202\r\n",
            "SUMMARY:アクセスログを確かめる\r\n");
  }

  @Test
  void whatIsOverdueSaysSoAndWhatHasNoDateIsLeftOut() {
    assertThat(
            feed(
                due(ToDoKind.REVIEW_LOG, TODAY.minusDays(1), null),
                ToDo.next(ToDoKind.FIND_OUT_SYSTEMS, null)))
        .contains("SUMMARY:【期限超過】アクセスログを確かめる\r\n")
        .containsOnlyOnce("BEGIN:VEVENT");
  }

  @Test
  void aThingKeepsItsIdWhenItsDateMoves() {
    String before = uid(due(ToDoKind.TEST_RESTORE, TODAY, "7"));
    assertThat(uid(due(ToDoKind.TEST_RESTORE, TODAY.plusDays(9), "7"))).isEqualTo(before);
    assertThat(uid(due(ToDoKind.TEST_RESTORE, TODAY, "8"))).isNotEqualTo(before);
    assertThat(uid(due(ToDoKind.LOOK_AT_BACKUP, TODAY, "7"))).isNotEqualTo(before);
  }

  @Test
  void whatIsCountedByDayHasAnIdForEachDay() {
    assertThat(uid(due(ToDoKind.REPLACE_DEVICES, TODAY, null)))
        .isNotEqualTo(uid(due(ToDoKind.REPLACE_DEVICES, TODAY.plusDays(1), null)));
  }

  /** Each kind has words for outside, none of them with a place for a name. */
  @ParameterizedTest
  @EnumSource(ToDoKind.class)
  void nothingIsToldThatANameStandsIn(ToDoKind kind) {
    ToDo todo = ToDo.due(kind, TODAY, TODAY, SECRET, SECRET, SECRET);
    assertThat(OutsideWords.of(kind)).isNotBlank().doesNotContain("{");
    assertThat(feed(todo) + OutsideWords.lines(List.of(todo, todo))).doesNotContain(SECRET);
  }

  @Test
  void aMailCountsThingsOfAKindUnderTheirUrgency() {
    assertThat(
            OutsideWords.lines(
                List.of(
                    due(ToDoKind.RENEW_EVIDENCE, TODAY.minusDays(1), "1"),
                    due(ToDoKind.RENEW_EVIDENCE, TODAY.plusDays(3), "2"),
                    due(ToDoKind.RENEW_EVIDENCE, TODAY.plusDays(2), "3"),
                    ToDo.next(ToDoKind.ACCEPT_VENDOR_ANSWERS, "4"),
                    ToDo.sometime(ToDoKind.KEEP_OFFLINE_COPY, "5"),
                    ToDo.sometime(ToDoKind.KEEP_GENERATIONS, "5"))))
        .isEqualTo(
            """
            ■ 期限を過ぎたもの
            ・有効期限の来る資料を差し替える　期限 令和8年11月22日

            ■ 期限が近いもの（30日以内）
            ・有効期限の来る資料を差し替える（2件）　期限 令和8年11月25日

            ■ そのほか
            ・事業者の回答を確かめる
            ・バックアップの記録を見直す（2件）""");
  }

  private static ToDo due(ToDoKind kind, LocalDate day, String about) {
    return ToDo.due(kind, day, TODAY, about, SECRET);
  }

  private static String feed(ToDo... todos) {
    return new CalendarFeed(1001, "https://portal.example", Instant.parse("2026-11-22T23:00:00Z"))
        .write(List.of(todos));
  }

  private static String uid(ToDo todo) {
    return Stream.of(feed(todo).split("\r\n"))
        .filter(line -> line.startsWith("UID:"))
        .findFirst()
        .orElseThrow();
  }
}
