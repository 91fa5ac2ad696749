package jp.mimamori.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledger.LedgerEntry;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.Names;
import jp.mimamori.ledger.ReadLedger;
import jp.mimamori.ledger.Reading;
import org.junit.jupiter.api.Test;

/** What rows of a file mean for a ledger. */
class ComparisonTest {

  private static final LedgerKind KIND = LedgerKind.DEVICE;
  private static final Names NAMES = Names.NONE;

  private final List<LedgerEntry> ledger = new ArrayList<>();

  private LedgerEntry device(String code, String serial, String ip, String place) {
    LedgerEntry entry = KIND.make();
    Map<String, String> typed =
        Map.of(
            "name",
            "PC",
            "kind",
            "端末PC",
            "code",
            code,
            "serialNumber",
            serial,
            "ipAddress",
            ip,
            "place",
            place);
    new Reading(KIND, typed, NAMES).writeTo(entry);
    ledger.add(entry);
    return entry;
  }

  private List<ImportRow> compare(List<String> heads, String... rows) {
    List<Column> columns = KIND.columns().keyColumns();
    List<Object[]> known =
        ledger.stream()
            .map(
                e -> {
                  List<Object> row = new ArrayList<>(List.of(e.getId()));
                  columns.forEach(c -> row.add(c.textOf(e, NAMES)));
                  return row.toArray();
                })
            .toList();
    Comparison comparison =
        new Comparison(KIND, Targets.guess(KIND, heads, Map.of()), NAMES, new Known(KIND, known));
    List<ImportRow> marked = new ArrayList<>();
    for (String row : rows) {
      marked.add(new ImportRow(1, marked.size() + 2, Arrays.asList(row.split("\\|", -1))));
    }
    comparison.mark(marked, ids -> ledger.stream().filter(e -> ids.contains(e.getId())).toList());
    return marked;
  }

  @Test
  void headsOfVendorsAreGuessedAndAskedForWhereTheyAreNot() {
    List<String> heads = List.of("機器名", "種類", "Ｓ／Ｎ", "置き場所", "");
    Targets targets = Targets.guess(KIND, heads, Map.of());
    assertThat(targets.texts()).containsExactly("name", "kind", "serialNumber", "", "");
    assertThat(targets.isComplete(heads, Map.of())).isFalse();
    Targets remembered = Targets.guess(KIND, heads, Map.of("置き場所", "place"));
    assertThat(remembered.texts()).contains("place");
    assertThat(remembered.isComplete(heads, Map.of("置き場所", "place"))).isTrue();
  }

  @Test
  void rowsAreNewChangedSameOrFaulty() {
    device("PC-1", "", "", "受付");
    device("PC-2", "", "", "診察室");
    List<ImportRow> rows =
        compare(
            List.of("管理番号", "機器の名前", "区分", "設置場所"),
            "ＰＣ－１|PC|端末PC|受付",
            "PC-2|PC|端末PC|倉庫",
            "PC-3|新しいPC|端末PC|受付",
            "PC-4||宇宙船|受付",
            "PC-2|PC|端末PC|受付");
    assertThat(rows)
        .extracting(ImportRow::getOutcome)
        .containsExactly(
            RowOutcome.SAME,
            RowOutcome.CHANGED,
            RowOutcome.NEW,
            RowOutcome.FAULTY,
            RowOutcome.FAULTY);
    assertThat(rows.get(1).changes()).hasSize(1);
    assertThat(rows.get(1).changes().get(0).from()).isEqualTo("診察室");
    assertThat(rows.get(3).getProblems()).hasSize(2).anyMatch(p -> p.contains("宇宙船"));
    assertThat(rows.get(4).getProblems()).containsExactly("同じファイルの3行目と同じものです");
  }

  @Test
  void comparingChangesNothing() {
    LedgerEntry entry = device("PC-1", "", "", "受付");
    compare(List.of("管理番号", "設置場所"), "PC-1|倉庫");
    assertThat(KIND.columns().one("place").textOf(entry, NAMES)).isEqualTo("受付");
  }

  @Test
  void aNewNumberUnderAnOldAddressIsANewDevice() {
    device("PC-1", "SN-1", "", "受付");
    List<ImportRow> rows =
        compare(List.of("管理番号", "製造番号", "機器の名前", "区分"), "PC-9|SN-1|PC|端末PC", "|SN-1|PC|端末PC");
    assertThat(rows)
        .extracting(ImportRow::getOutcome)
        .containsExactly(RowOutcome.NEW, RowOutcome.SAME);
  }

  @Test
  void theNumberOfAnExportFindsItsEntryAndNoOther() {
    LedgerEntry entry = device("", "", "", "受付");
    List<ImportRow> rows =
        compare(
            List.of("機器の名前", "区分", "設置場所", ReadLedger.idHead()),
            "PC|端末PC|受付|" + entry.getId(),
            "PC|端末PC|受付|123");
    assertThat(rows)
        .extracting(ImportRow::getOutcome)
        .containsExactly(RowOutcome.SAME, RowOutcome.FAULTY);
  }

  @Test
  void twoThatMayBeMeantAreNotGuessed() {
    device("", "SN-1", "", "受付");
    device("", "SN-1", "", "診察室");
    assertThat(compare(List.of("製造番号", "機器の名前", "区分"), "SN-1|PC|端末PC").get(0).getProblems())
        .hasSize(1);
  }
}
