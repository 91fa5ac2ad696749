package jp.mimamori.infra.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.mimamori.infra.audit.AuditPurge;
import jp.mimamori.infra.audit.AuditVerifier;
import jp.mimamori.infra.audit.ChainEnd;
import jp.mimamori.infra.launch.LaunchException;
import jp.mimamori.infra.launch.StoredDatabase;

/**
 * Behind {@code infra/backup}, {@code infra/restore}, {@code infra/verify-audit}, {@code
 * infra/purge-audit} and {@code infra/rebuild-summaries}.
 */
public final class Maintenance {

  private static final String HELP =
      """
      使い方:
        infra/backup [--data-dir フォルダー] [--to 置き場所]
            データベースを保存します。起動中でも、止まっていてもできます。
            置き場所の既定は、データの置き場所の中の backup です。
        infra/restore 保存データ --data-dir 空のフォルダー [--secrets 秘密情報のフォルダー] [--force]
            保存データを戻し、件数と操作記録を確かめます。--force は今あるデータを消します。
            --secrets には、保存したときの「データの置き場所/secrets」の写しを指定します。
            指定しないと、秘密情報を新しく作ります（デモの利用者だけは、表示されるパスワードが合わなくなります）。
        infra/verify-audit [--data-dir フォルダー] [--ends 保存データ]
            操作記録のつながりを確かめ、最初に切れているところを示します。
            --ends に以前の保存データ（またはその audit-ends.csv）を指定すると、
            そのときより短くなった記録、別のものに替わった記録も示します。
        infra/purge-audit [--data-dir フォルダー] [--years 年数]
            保存期間を過ぎた操作記録を消し、消したことを記録に残します。
            年数の既定は 5 年（環境変数 MIMAMORI_AUDIT_YEARS）、最短は 1 年です。
        infra/rebuild-summaries [--data-dir フォルダー]
            保健所・県が見る集計を、医療機関の台帳と回答から作り直します。起動中でもできます。
      データの置き場所の既定は infra/data です（環境変数 MIMAMORI_DATA_DIR）。
      """;

  private static final String AUDIT_YEARS = "5";

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final Map<String, String> options = new HashMap<>();
  private String argument;

  private Maintenance(PrintStream out, Deque<String> words) {
    this.out = out;
    while (!words.isEmpty()) {
      take(words.pop(), words);
    }
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Deque<String> words = new ArrayDeque<>(List.of(arguments));
    String command = words.pop();
    if (words.contains("--help") || words.contains("-h")) {
      out.print(HELP);
      return;
    }
    try {
      System.exit(new Maintenance(out, words).run(command));
    } catch (LaunchException e) {
      out.println(e.getMessage());
      System.exit(FAILED);
    } catch (IOException | SQLException e) {
      out.println("続けられませんでした: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private void take(String word, Deque<String> rest) {
    switch (word) {
      case "--force" -> options.put(word, "");
      case "--data-dir", "--to", "--secrets", "--ends", "--years" -> {
        if (rest.isEmpty()) {
          throw new LaunchException(word + " には値が必要です。");
        }
        options.put(word, rest.pop());
      }
      default -> {
        if (word.startsWith("-") || argument != null) {
          throw new LaunchException(word + " という指定はありません。--help をご覧ください。");
        }
        argument = word;
      }
    }
  }

  private int run(String command) throws IOException, SQLException {
    return switch (command) {
      case "backup" -> backup();
      case "restore" -> restore();
      case "verify-audit" -> verifyAudit();
      case "purge-audit" -> purgeAudit();
      case "rebuild-summaries" -> rebuildSummaries();
      default -> {
        out.print(HELP);
        yield MISUSED;
      }
    };
  }

  private int rebuildSummaries() throws IOException, SQLException {
    try (StoredDatabase database = StoredDatabase.open(data());
        Connection owner = database.owner();
        var rebuild = owner.createStatement()) {
      rebuild.execute("CALL rebuild_summaries()");
      rebuild.execute("CALL rebuild_incident_standing()");
      out.println("集計を作り直しました。");
    }
    return 0;
  }

  private int backup() throws IOException {
    Path shelf = options.containsKey("--to") ? path(options.get("--to")) : data().resolve("backup");
    try (StoredDatabase database = StoredDatabase.open(data())) {
      out.println("保存しました: " + new Backup(database, Clock.systemUTC()).into(shelf));
    }
    return 0;
  }

  private int restore() throws IOException, SQLException {
    if (argument == null || !options.containsKey("--data-dir")) {
      out.print(HELP);
      return MISUSED;
    }
    Restore restore = new Restore(path(argument));
    Path secrets = options.containsKey("--secrets") ? path(options.get("--secrets")) : null;
    try (StoredDatabase database =
        StoredDatabase.create(data(), options.containsKey("--force"), secrets)) {
      long rows = restore.into(database);
      out.println("復元しました。" + rows + "件と操作記録が、保存したときと一致しています: " + data());
    }
    return 0;
  }

  private int verifyAudit() throws IOException, SQLException {
    List<ChainEnd> earlier =
        options.containsKey("--ends") ? ends(path(options.get("--ends"))) : List.of();
    try (StoredDatabase database = StoredDatabase.open(data());
        Connection owner = database.owner()) {
      AuditVerifier verifier = new AuditVerifier(owner);
      AuditVerifier.Result result = verifier.verify();
      if (!result.isWhole()) {
        out.println("操作記録が切れています: " + words(result.broken()));
      }
      List<AuditVerifier.Broken> differing = verifier.compare(earlier);
      differing.forEach(chain -> out.println("保存データと違います: " + words(chain)));
      if (!result.isWhole() || !differing.isEmpty()) {
        return FAILED;
      }
      out.println("操作記録は " + result.entries() + " 件すべてつながっています。");
      if (options.containsKey("--ends")) {
        out.println("保存データにある " + earlier.size() + " 本の記録は、すべて今の記録に含まれています。");
      }
      return 0;
    }
  }

  /**
   * @param place a backup, or the file of the ends alone, which may be kept elsewhere
   */
  private static List<ChainEnd> ends(Path place) throws IOException {
    Path file = Files.isDirectory(place) ? place.resolve(Backup.AUDIT_ENDS) : place;
    if (Files.notExists(file)) {
      throw new LaunchException(file + " がありません。");
    }
    try {
      return ChainEnd.read(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new LaunchException(file + " は操作記録の終わりの一覧ではありません。", e);
    }
  }

  private static String words(AuditVerifier.Broken broken) {
    return "医療機関 %d の %d 番目（%s）".formatted(broken.institutionId(), broken.seq(), broken.reason());
  }

  private int purgeAudit() throws IOException, SQLException {
    int years = years();
    try (StoredDatabase database = StoredDatabase.open(data());
        Connection owner = database.owner()) {
      AuditVerifier.Result before = new AuditVerifier(owner).verify();
      if (!before.isWhole()) {
        out.println("操作記録が切れているため、消しません: " + words(before.broken()));
        return FAILED;
      }
      AuditPurge.Result gone = new AuditPurge(owner, Clock.systemUTC()).run(years);
      out.println(
          "%d 年を過ぎた操作記録 %d 件を消しました（%d の医療機関など）。".formatted(years, gone.entries(), gone.chains()));
    }
    return 0;
  }

  private int years() {
    String chosen =
        options.getOrDefault(
            "--years",
            Objects.requireNonNullElse(System.getenv("MIMAMORI_AUDIT_YEARS"), AUDIT_YEARS));
    if (!chosen.matches("[1-9]\\d?")) {
      throw new LaunchException("保存期間は 1 年以上の年数で指定してください（指定値: " + chosen + "）。");
    }
    return Integer.parseInt(chosen);
  }

  private Path data() {
    String chosen =
        options.getOrDefault(
            "--data-dir", Objects.requireNonNullElse(System.getenv("MIMAMORI_DATA_DIR"), ""));
    return chosen.isEmpty() ? Path.of("infra/data").toAbsolutePath() : path(chosen);
  }

  /** As the person who called meant it, whose folder the script has left. */
  private static Path path(String text) {
    return Path.of(Objects.requireNonNullElse(System.getenv("MIMAMORI_CALLED_FROM"), ""))
        .resolve(text)
        .toAbsolutePath()
        .normalize();
  }
}
