package jp.mimamori.ledger;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the ledgers of an institution. */
@TenantUseCase
public class ReadLedger {

  /** Rows of an export that are read at once. */
  public static final int EXPORT_CHUNK = 500;

  /** More are printed by printing the Excel file: a PDF is made in memory. */
  public static final int PRINT_MAX = 1000;

  /** Entries that one ledger has among many on a paper: all of them are in memory at once. */
  public static final int PRINT_BEGINNING = 300;

  private static final int CHANGES_MAX = 100;

  @Inject private CurrentTenant tenant;
  @Inject private LedgerRepository ledgers;
  @Inject private Clock clock;

  /** Each ledger with the number of its entries. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<LedgerCount> overview() {
    Map<LedgerKind, Long> counts = ledgers.counts();
    return Stream.of(LedgerKind.values())
        .map(kind -> new LedgerCount(kind, counts.get(kind)))
        .toList();
  }

  /** Four statements, however many entries there are; a fifth to go on behind a page. */
  @Permitted(Permission.READ_CHECKLIST)
  public LedgerPage page(LedgerKind kind, LedgerSearch search) {
    Names names = ledgers.names();
    List<Column> columns = kind.columns().listed();
    List<LedgerRow> rows =
        ledgers.list(kind, search, LedgerPage.LENGTH + 1).stream()
            .map(entry -> new LedgerRow(entry, columns, names))
            .toList();
    return new LedgerPage(search, rows, ledgers.count(kind, search));
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public LedgerSheet one(LedgerKind kind, long id) {
    LedgerEntry entry = ledgers.one(kind, id);
    return new LedgerSheet(kind, entry, ledgers.changes(kind, id, CHANGES_MAX), ledgers.names());
  }

  /** What a form for an entry begins with: the text of each column by its name. */
  @Permitted(Permission.READ_CHECKLIST)
  public Map<String, String> texts(LedgerKind kind, long id) {
    LedgerEntry entry = ledgers.one(kind, id);
    Names names = ledgers.names();
    Map<String, String> texts = new LinkedHashMap<>();
    kind.columns().all().forEach(c -> texts.put(c.getName(), c.textOf(entry, names)));
    return texts;
  }

  /** Names that a form offers. */
  @Permitted(Permission.READ_CHECKLIST)
  public Names names() {
    return ledgers.names();
  }

  /**
   * Some rows of an export, each with the id of the entry behind the texts of its columns. An
   * export asks again and again: a slow reader then holds no connection to the database.
   */
  @Permitted(Permission.READ_CHECKLIST)
  public List<List<String>> export(LedgerKind kind, LedgerSearch search) {
    Names names = ledgers.names();
    return ledgers.list(kind, search, EXPORT_CHUNK).stream()
        .map(entry -> row(kind, entry, names))
        .toList();
  }

  private static List<String> row(LedgerKind kind, LedgerEntry entry, Names names) {
    List<String> texts = new ArrayList<>();
    kind.columns().all().forEach(c -> texts.add(c.textOf(entry, names)));
    texts.add(String.valueOf(entry.getId()));
    return texts;
  }

  /** Heads of an export. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<String> heads(LedgerKind kind) {
    return heads(kind, true);
  }

  /** Heads of a file to be filled in: without the id, which belongs to entries that are there. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<String> template(LedgerKind kind) {
    return heads(kind, false);
  }

  private static List<String> heads(LedgerKind kind, boolean withId) {
    Stream<String> labels = kind.columns().all().stream().map(Column::getLabel);
    return (withId ? Stream.concat(labels, Stream.of(idHead())) : labels).toList();
  }

  /** The head above the ids of an export. */
  public static String idHead() {
    return Labels.text("any.id");
  }

  /** The name of a file, without its ending. */
  @Permitted(Permission.READ_CHECKLIST)
  public String fileName(LedgerKind kind) {
    return LedgerDocument.fileName(kind, tenant.institutionName(), LocalDate.now(clock));
  }

  /** The first entries in use as a PDF file, A4 landscape. */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] print(LedgerKind kind, LedgerSearch search) {
    Names names = ledgers.names();
    List<LedgerEntry> entries = ledgers.list(kind, search, PRINT_MAX);
    return new LedgerDocument(kind, tenant.institutionName(), LocalDate.now(clock))
        .print(entries, names);
  }

  /**
   * The first entries in use as a PDF file, which says how many there are: for a paper that holds
   * many ledgers.
   */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] printBeginning(LedgerKind kind) {
    Names names = ledgers.names();
    LedgerSearch all = LedgerSearch.all();
    List<LedgerEntry> entries = ledgers.list(kind, all, PRINT_BEGINNING);
    return new LedgerDocument(kind, tenant.institutionName(), LocalDate.now(clock))
        .printBeginning(entries, names, ledgers.count(kind, all));
  }
}
