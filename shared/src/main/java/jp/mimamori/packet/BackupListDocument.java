package jp.mimamori.packet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.backup.BackupLine;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.SystemBackup;
import jp.mimamori.law.Wareki;
import jp.mimamori.ui.Functions;

/** バックアップの一覧 on A4 landscape. */
final class BackupListDocument {

  private static final List<String> HEADS =
      List.of(
          "backups.target",
          "backups.frequency",
          "backups.method",
          "backups.generations",
          "backups.offline",
          "backups.place",
          "backups.keeper",
          "backups.taken",
          "backups.tested",
          "backups.procedure");

  private BackupListDocument() {}

  static byte[] print(PacketContents contents, BackupOverview backups) {
    List<List<String>> rows =
        backups.getLines().stream()
            .map(BackupLine::getBackup)
            .map(BackupListDocument::row)
            .toList();
    String title = Printing.WORDS.get("backups.title", Wareki.date(contents.today()), rows.size());
    return Printing.list(title, contents, HEADS, rows);
  }

  private static List<String> row(SystemBackup backup) {
    return Stream.of(
            backup.getTarget(),
            Functions.term(backup.getFrequency()),
            joined(backup.getMethod(), backup.getMedium()),
            Objects.toString(backup.getGenerations(), ""),
            Functions.term(backup.getOffline()),
            backup.getPlace(),
            backup.getKeeper(),
            Functions.date(backup.getTakenOn()),
            joined(Functions.date(backup.getRestoreTestedOn()), backup.getRestoreResult()),
            backup.getProcedurePlace())
        .map(text -> Objects.toString(text, ""))
        .toList();
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining("、"));
  }
}
