package jp.mimamori.infra.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
import jp.mimamori.infra.audit.AuditVerifier;
import jp.mimamori.infra.launch.LaunchException;
import jp.mimamori.infra.launch.StoredDatabase;

/** Behind {@code infra/backup}, {@code infra/restore} and {@code infra/verify-audit}. */
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
            指定しないと、元のパスワードでサインインできません。
        infra/verify-audit [--data-dir フォルダー]
            操作記録のつながりを確かめ、最初に切れているところを示します。
      データの置き場所の既定は infra/data です（環境変数 MIMAMORI_DATA_DIR）。
      """;

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
      case "--data-dir", "--to", "--secrets" -> {
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
      default -> {
        out.print(HELP);
        yield MISUSED;
      }
    };
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
    try (StoredDatabase database = StoredDatabase.open(data());
        Connection owner = database.owner()) {
      AuditVerifier.Result result = new AuditVerifier(owner).verify();
      if (result.isWhole()) {
        out.println("操作記録は " + result.entries() + " 件すべてつながっています。");
        return 0;
      }
      AuditVerifier.Broken broken = result.broken();
      out.println(
          "操作記録が切れています: 医療機関 %d の %d 番目（%s）"
              .formatted(broken.institutionId(), broken.seq(), broken.reason()));
      return FAILED;
    }
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
