package jp.mimamori.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.ledger.Names.Named;
import jp.mimamori.ui.Functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnsTest {

  private static final Names NAMES =
      new Names(List.of(new Named(7, "電子カルテ", true), new Named(8, "古いレセコン", false)), List.of());

  @ParameterizedTest
  @CsvSource({
    "code, ＰＣ－０１, PC-01",
    "name, 髙﨑の PC , 髙﨑の PC",
    "kind, ノートPC, 端末PC",
    "kind, ルーター, ネットワーク機器",
    "remote, あり, 有",
    "antivirus, ○, 実施済み",
    "registeredOn, R6.4.1, 2024-04-01",
    "registeredOn, 2024/4/1, 2024-04-01",
    "systemId, 電子 カルテ, 電子カルテ",
  })
  void whatOfficesWriteIsUnderstood(String column, String typed, String kept) {
    Device device = new Device();
    Reading reading = reading(Map.of(column, typed));
    List<ChangedCell> changed = reading.writeTo(device);
    assertThat(reading.problems()).isEmpty();
    assertThat(changed).containsExactly(new ChangedCell(column, "", kept));
    assertThat(reading(Map.of(column, kept)).writeTo(device)).as("read again").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, 宇宙船, NOT_A_CHOICE",
    "registeredOn, きのう, NOT_A_DATE",
    "registeredOn, 令和8年2月30日, NOT_A_DATE",
    "systemId, 知らないシステム, NO_SUCH_SYSTEM",
    "systemId, 古いレセコン, NO_SUCH_SYSTEM",
    "vendorId, 知らない会社, NO_SUCH_VENDOR",
  })
  void whatIsNotUnderstoodIsToldInWords(String column, String typed, CellFault fault) {
    List<CellProblem> problems = reading(Map.of(column, typed)).problems();
    assertThat(problems).extracting(CellProblem::fault).containsExactly(fault);
    assertThat(problems.get(0).words()).contains(typed).doesNotContain("{");
  }

  @Test
  void columnsThatWereLeftOutStayAndEmptyOnesAreEmptied() {
    Device device = new Device();
    reading(Map.of("name", "受付のPC", "kind", "端末PC", "place", "受付")).writeTo(device);
    Reading second = reading(Map.of("place", " ", "name", "受付のPC"));
    assertThat(second.writeTo(device)).containsExactly(new ChangedCell("place", "受付", ""));
    assertThat(second.problemsOf(device)).isEmpty();
  }

  @Test
  void aSystemThatWasRetiredSinceMayStayButNotCome() {
    Device device = new Device();
    LedgerKind.DEVICE.columns().one("systemId").write(device, 8L);
    Map<String, String> typed = Map.of("systemId", "古いレセコン");
    assertThat(new Reading(LedgerKind.DEVICE, typed, NAMES, device).problems()).isEmpty();
    assertThat(new Reading(LedgerKind.DEVICE, typed, NAMES, new Device()).problems()).hasSize(1);
  }

  @Test
  void whatMustBeFilledInIsMissedOnce() {
    Reading reading = reading(Map.of("kind", "宇宙船"));
    Device device = new Device();
    reading.writeTo(device);
    assertThat(reading.problemsOf(device))
        .extracting(CellProblem::column, CellProblem::fault)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("kind", CellFault.NOT_A_CHOICE),
            org.assertj.core.groups.Tuple.tuple("name", CellFault.MISSING));
  }

  @Test
  void disabledAndDeletedAreTwoThings() {
    Map<String, String> typed =
        Map.of("userId", "a01", "holder", "浦 花子", "systemId", "電子カルテ", "accessRight", "一般");
    for (String state : List.of("無効", "削除")) {
      Account account = new Account();
      Reading reading = new Reading(LedgerKind.ACCOUNT, with(typed, "state", state), NAMES);
      reading.writeTo(account);
      assertThat(reading.problemsOf(account))
          .extracting(CellProblem::column)
          .containsExactly(state.equals("無効") ? "disabledOn" : "deletedOn");
    }
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> more = new java.util.HashMap<>(map);
    more.put(key, value);
    return more;
  }

  @ParameterizedTest
  @EnumSource
  void everyLedgerHasItsTextsAndAKeyOfItsColumns(LedgerKind kind) {
    assertThat(
            Stream.of(kind.getLead(), kind.getFirst(), kind.getInspection(), Functions.term(kind)))
        .noneMatch(String::isBlank);
    assertThat(kind.columns().all()).extracting(Column::getLabel).doesNotHaveDuplicates();
    assertThat(kind.columns().all()).extracting(Column::getName).doesNotHaveDuplicates();
    assertThat(kind.columns().listed()).isNotEmpty();
    assertThat(LedgerKind.at(kind.getAddress())).isEqualTo(kind);
    LedgerEntry entry = kind.make();
    kind.columns().all().forEach(c -> assertThat(c.textOf(entry, Names.NONE)).isEmpty());
  }

  @Test
  void printsOnOneLandscapePageWithEveryCharacter() {
    Device device = new Device();
    reading(Map.of("name", "髙﨑𠮷のPC", "kind", "端末PC", "place", "=1+1")).writeTo(device);
    byte[] pdf =
        new LedgerDocument(LedgerKind.DEVICE, "ふじ内科医院", LocalDate.of(2026, 11, 23))
            .print(List.of(device), Names.NONE);
    assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  private static Reading reading(Map<String, String> typed) {
    return new Reading(LedgerKind.DEVICE, typed, NAMES);
  }
}
