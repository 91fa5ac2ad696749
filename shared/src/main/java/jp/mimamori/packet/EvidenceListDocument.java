package jp.mimamori.packet;

import java.util.ArrayList;
import java.util.List;
import jp.mimamori.evidence.EvidenceRow;
import jp.mimamori.evidence.Expiry;
import jp.mimamori.law.Wareki;
import jp.mimamori.ui.Functions;

/** 資料の一覧 on A4 landscape, with the names that the files have in the zip file. */
final class EvidenceListDocument {

  private static final List<String> HEADS =
      List.of(
          "evidences.no",
          "evidences.name",
          "evidences.dated",
          "evidences.expires",
          "evidences.items",
          "evidences.file");

  private EvidenceListDocument() {}

  /**
   * @param paths of the evidences in the zip file, in the same order
   */
  static byte[] print(PacketContents contents, List<EvidenceRow> evidences, List<String> paths) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < evidences.size(); i++) {
      rows.add(row(i + 1, evidences.get(i), paths.get(i)));
    }
    String title =
        Printing.WORDS.get("evidences.title", Wareki.date(contents.today()), rows.size());
    return Printing.list(title, contents, HEADS, rows);
  }

  private static List<String> row(int number, EvidenceRow evidence, String path) {
    String expired =
        evidence.getExpiry() == Expiry.EXPIRED ? Printing.WORDS.get("evidences.expired") : "";
    return List.of(
        String.valueOf(number),
        evidence.getTitle(),
        Functions.date(evidence.getDatedOn()),
        Functions.date(evidence.getExpiresOn()) + expired,
        String.join("、", evidence.getItems()),
        path);
  }
}
