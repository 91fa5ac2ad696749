package jp.mimamori.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.OfficialForm.Group;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;

/** Forms of a made-up clinic, with the sections and lengths of a real edition. */
final class OfficialFormFixture {

  static final String GATE = "医療情報システムを導入、運用している。";
  static final String LEDGER = "サーバ、端末PC、ネットワーク機器の台帳管理を行っている。";

  private OfficialFormFixture() {}

  static OfficialForm answered() {
    return form("髙﨑𠮷田内科医院", false, sections(yes(1, 6, 1)));
  }

  static OfficialForm withoutInformationSystem() {
    return form("みどり助産所", true, sections(no(1, 6, 1, null, null)));
  }

  /** The ledger item was given these rounds, everything else はい. */
  static OfficialForm withLedgerRounds(RoundCell... rounds) {
    return form("ふじ内科医院", false, sections(yes(1, 6, 1), rounds));
  }

  static OfficialForm ofVendor(String vendor) {
    return form("ふじ内科医院", vendor, false, sections(yes(1, 6, 1)));
  }

  static RoundCell fromVendorsPaper(int no) {
    return new RoundCell(
        no, LocalDate.of(2026, 6, 1), AnswerValue.YES, null, null, "田中 次郎", null, true);
  }

  static RoundCell yes(int no, int month, int day) {
    return new RoundCell(
        no, LocalDate.of(2026, month, day), AnswerValue.YES, null, null, "藤井 美咲", null, false);
  }

  static RoundCell no(int no, int month, int day, LocalDate targetOn, String remarks) {
    return new RoundCell(
        no,
        LocalDate.of(2026, month, day),
        AnswerValue.NO,
        targetOn,
        remarks,
        "藤井 美咲",
        null,
        false);
  }

  private static OfficialForm form(String name, boolean noSystem, List<Section> sections) {
    return form(name, null, noSystem, sections);
  }

  private static OfficialForm form(
      String name, String vendor, boolean noSystem, List<Section> sections) {
    return new OfficialForm(
        vendor == null ? 0 : 7,
        "令和7年度版 医療機関におけるサイバーセキュリティ対策チェックリスト",
        "医療機関確認用",
        "令和8年度",
        name,
        vendor,
        "無床診療所",
        "4210112345",
        LocalDate.of(2026, 11, 22),
        "立入検査時、本チェックリストを確認します。令和8年度中にすべての項目で「はい」にマルがつくよう取り組んでください。",
        3,
        noSystem,
        sections);
  }

  private static List<Section> sections(RoundCell gate, RoundCell... ledger) {
    return List.of(
        new Section(
            null,
            "医療情報システムの有無",
            List.of(
                new Group(
                    null,
                    List.of(
                        new Row(
                            "gate",
                            null,
                            GATE,
                            "※本項目の「いいえ」にマルがつく場合、以下すべての項目は確認不要です。",
                            true,
                            List.of(gate)))))),
        new Section("1", "体制構築", List.of(group(null, 1, 1, "医療情報システム安全管理責任者を設置している。"))),
        new Section(
            "2",
            "医療情報システムの管理・運用",
            List.of(
                new Group("全般", general(ledger)),
                group("サーバ", 11, 2, "アクセスログを管理している。"),
                group("端末PC", 12, 1, "バックグラウンドで動作している不要なソフトウェア及びサービスを停止している。"),
                group("ネットワーク機器", 13, 1, "接続元制限を実施している。"))),
        new Section(
            "3",
            "インシデント発生に備えた対応",
            List.of(group(null, 1, 3, "インシデント発生時における組織内と外部関係機関（事業者、厚生労働省、警察等）への連絡体制図がある。"))),
        new Section(
            "4", "規程類の整備", List.of(group(null, 1, 1, "上記1-3のすべての項目について、具体的な実施方法を運用管理規程等に定めている。"))));
  }

  private static List<Row> general(RoundCell... ledger) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("2-1", "①", LEDGER, null, false, List.of(ledger)));
    rows.add(
        new Row(
            "2-2",
            "②",
            "リモートメンテナンス（保守）を利用している機器の有無を事業者等に確認した。",
            "※事業者と契約していない場合には、記入不要",
            false,
            List.of(
                new RoundCell(
                    1,
                    LocalDate.of(2026, 6, 2),
                    AnswerValue.NOT_REQUIRED,
                    null,
                    "契約なし",
                    "藤井 美咲",
                    null,
                    false))));
    rows.add(
        new Row(
            "2-3",
            "③",
            "パスワードは英数字、記号が混在した8文字以上とし、定期的に変更している。",
            "※二要素認証、または13文字以上の場合は定期的な変更は不要",
            false,
            List.of(no(1, 6, 2, LocalDate.of(2026, 9, 30), null), yes(2, 10, 1))));
    rows.addAll(group("全般", 4, 6, "USBストレージ等の外部記録媒体や情報機器に対して接続を制限している。").rows());
    return rows;
  }

  private static Group group(String title, int first, int rows, String text) {
    List<Row> made = new ArrayList<>();
    for (int i = first; i < first + rows; i++) {
      String number = String.valueOf((char) ('①' + i - 1));
      made.add(new Row(title + i, number, text, null, false, List.of(yes(1, 6, 2))));
    }
    return new Group(title, made);
  }
}
