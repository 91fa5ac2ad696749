package jp.mimamori.oversightportal.editions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A form made up for tests: nobody here has seen the official one of R8. Against R7 it has items
 * with the same words, with other words, merged (SVC), split (LOG), dropped (RUL and more) and a
 * new one. One row is no item, and one item is not recognised: those are put right by hand.
 */
final class InventedForm {

  /** The year of today, whenever the tests run. */
  static final FiscalYear YEAR = FiscalYear.of(LocalDate.now(JapanTime.ZONE));

  /** What the edition for institutions will be called. */
  static final String EDITION = "R" + (YEAR.year() - 2018) + "-H";

  static final String TITLE = YEAR.label() + "版 試験用に作ったチェックリスト";
  static final String NO_ITEM = "記入が終わったら、管理者に報告する。";
  static final String NEW = "クラウドサービスの責任分界を、事業者と書面で確認している。";

  private static final String[][] ROWS = {
    {"医療情報システムの有無", null, null, "医療情報システムを導入、運用している。"},
    {"1　体制構築", null, "①", "医療情報システム安全管理責任者を設置している。"},
    {"2　医療情報システムの管理・運用", "全般", "①", "サーバ、端末PC、ネットワーク機器の台帳管理を行っている。"},
    {null, null, "②", "リモートメンテナンス（保守）を利用している機器の有無を事業者等に確認した。\n※事業者と契約していない場合には、記入不要"},
    {null, null, "③", "セキュリティパッチ(最新ファームウェアや更新プログラム)を適用し、適用した日を記録している。"},
    {null, null, "④", "バックグラウンドで動作している不要なソフトウェア及びサービスを停止している。"},
    {null, null, "⑤", NEW},
    {null, "サーバ", "⑥", "アクセスログを管理している。"},
    {null, "ネットワーク機器", "⑥", "アクセスログを管理している。"},
    {null, null, "⑦", "接続元制限を実施している。"},
    {"3　インシデント発生に備えた対応", null, "①", "インシデント発生時における組織内と外部関係機関(事業者、厚生労働省、警察等)への連絡体制図がある。"},
    {null, null, "②", "サイバー攻撃を想定した事業継続計画(BCP)を策定している"},
    {null, null, null, NO_ITEM},
  };

  private InventedForm() {}

  static Path write(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill(workbook.createSheet("医療機関・薬局確認用"));
      workbook.write(out);
    }
    return file;
  }

  private static void fill(XSSFSheet sheet) {
    row(sheet, 0, TITLE);
    row(sheet, 1, "医療機関・薬局確認用");
    row(sheet, 3, "区分", "対象", "番号", "項目", "1回目", null, "目標日", "2回目");
    row(sheet, 4, null, null, null, null, "確認日", "はい・いいえ", null, "確認日");
    for (int i = 0; i < ROWS.length; i++) {
      row(sheet, 5 + i, ROWS[i]);
    }
    sheet.addMergedRegion(new CellRangeAddress(7, 14, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(7, 11, 1, 1));
    row(
        sheet,
        5 + ROWS.length,
        "立入検査時、本チェックリストを確認します。" + YEAR.label() + "中にすべての項目で「はい」にマルがつくよう取り組んでください");
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }
}
