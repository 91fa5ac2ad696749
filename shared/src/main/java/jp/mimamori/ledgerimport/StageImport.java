package jp.mimamori.ledgerimport;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.TableFile;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadLimits;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.ledger.Column;
import jp.mimamori.ledger.LedgerEntry;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerRepository;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads a file that is to be imported and compares it with the ledger, which stays as it is. */
@TenantUseCase
public class StageImport {

  /** Rows of a file, its heads among them. */
  public static final int ROWS_MAX = 20_000;

  private static final Duration KEPT = Duration.ofDays(30);
  private static final String XML = ".xml";

  @Inject private CurrentTenant tenant;
  @Inject private LedgerRepository ledgers;
  @Inject private ImportRepository imports;
  @Inject private UploadLimits limits;
  @Inject private Clock clock;

  /**
   * Reads xlsx, CSV or, for devices, a list of the network by nmap.
   *
   * @return the id of the import; whether its columns have to be matched yet tells {@link
   *     ReadImports#one}
   * @throws UploadRefusedException if the file is none of these, or hostile
   * @throws ImportRefusedException if there is no table in it
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public long stage(LedgerKind kind, ReceivedFile file) {
    imports.removeRowsBefore(clock.instant().minus(KEPT));
    Map<String, String> remembered =
        imports.headings(kind).stream()
            .collect(Collectors.toMap(Heading::heading, Heading::target));
    Stage stage = new Stage(kind, remembered, new Keeping(kind, file.name(), remembered));
    try {
      if (file.name().toLowerCase(Locale.ROOT).endsWith(XML)) {
        readNetwork(kind, file, stage);
      } else {
        TableFile.read(file.name(), file.content(), limits.fileBytes(), ROWS_MAX, stage::take);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stage.end().getId();
  }

  private void readNetwork(LedgerKind kind, ReceivedFile file, Stage stage) throws IOException {
    if (kind != LedgerKind.DEVICE) {
      throw new UploadRefusedException(UploadFault.NOT_TABLE);
    }
    stage.begin(NmapFile.TARGETS);
    NmapFile.read(file.content(), limits.fileBytes(), ROWS_MAX, stage::take);
  }

  /**
   * Says what the columns of a staged file mean, remembers it for the next file, and compares.
   *
   * @param columns for each head the name of a column of the ledger, or empty for none
   * @throws ImportRefusedException if no or too many columns are matched, or it is over
   * @throws NotFoundException if the institution has no such import
   */
  @Permitted(Permission.KEEP_LEDGERS)
  public void match(long importId, List<String> columns) {
    LedgerImport staged = waiting(importId);
    Targets targets = new Targets(staged.getLedger(), columns);
    if (!targets.isAny()) {
      throw new ImportRefusedException(ImportFault.NOTHING_MATCHED);
    }
    if (targets.isTwice()) {
      throw new ImportRefusedException(ImportFault.MATCHED_TWICE);
    }
    remember(staged, columns);
    staged.match(targets, clock.instant());
    compareAgain(importId);
  }

  /** Compares once more, because the ledger has changed. */
  @Permitted(Permission.KEEP_LEDGERS)
  public void again(long importId) {
    LedgerImport staged = waiting(importId);
    staged.match(staged.targets(), clock.instant());
    compareAgain(importId);
  }

  private LedgerImport waiting(long importId) {
    LedgerImport staged = imports.one(importId);
    if (staged.getState() != ImportState.STAGED) {
      throw new ImportRefusedException(ImportFault.NOT_WAITING);
    }
    return staged;
  }

  private void remember(LedgerImport staged, List<String> columns) {
    Map<String, Heading> known =
        imports.headings(staged.getLedger()).stream()
            .collect(Collectors.toMap(Heading::heading, h -> h));
    List<String> heads = staged.getHeads();
    for (int i = 0; i < heads.size(); i++) {
      String head = Targets.plain(heads.get(i));
      if (!head.isEmpty()) {
        Heading heading = known.get(head);
        if (heading == null) {
          heading = new Heading(staged.getLedger(), head);
          known.put(head, heading);
          imports.add(heading);
        }
        heading.means(columns.get(i));
      }
    }
  }

  private void compareAgain(long importId) {
    LedgerImport staged = imports.one(importId);
    Comparison comparison = comparison(staged.getLedger(), staged.targets());
    ledgers.flushAndForget();
    int after = 0;
    List<ImportRow> rows;
    do {
      rows = imports.rows(importId, null, after, Stage.CHUNK);
      comparison.mark(rows, ids -> ledgers.all(staged.getLedger(), ids));
      after = rows.isEmpty() ? after : rows.get(rows.size() - 1).getRowNo();
      ledgers.flushAndForget();
    } while (rows.size() == Stage.CHUNK);
  }

  private Comparison comparison(LedgerKind kind, Targets targets) {
    List<Column> keys = kind.columns().keyColumns();
    Known known = new Known(kind, ledgers.known(kind, keys));
    return new Comparison(kind, targets, ledgers.names(), known);
  }

  private final class Keeping implements Stage.Keeper {

    private final LedgerKind kind;
    private final String fileName;
    private final Map<String, String> remembered;

    private Keeping(LedgerKind kind, String fileName, Map<String, String> remembered) {
      this.kind = kind;
      this.fileName = fileName;
      this.remembered = remembered;
    }

    @Override
    public LedgerImport make(List<String> heads) {
      return new LedgerImport(kind, fileName, heads, clock.instant(), tenant.actor().name());
    }

    @Override
    public Comparison begin(LedgerImport made) {
      List<String> heads = made.getHeads();
      Targets targets =
          heads.equals(NmapFile.TARGETS)
              ? new Targets(kind, heads)
              : Targets.guess(kind, heads, remembered);
      made.match(targets, clock.instant());
      imports.storeFirst(made);
      boolean clear = heads.equals(NmapFile.TARGETS) || targets.isComplete(heads, remembered);
      return clear ? comparison(kind, targets) : null;
    }

    @Override
    public void keep(List<ImportRow> rows) {
      imports.store(rows);
    }

    @Override
    public List<LedgerEntry> load(List<Long> ids) {
      return ledgers.all(kind, ids);
    }
  }
}
