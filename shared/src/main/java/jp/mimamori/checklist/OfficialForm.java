package jp.mimamori.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The official form as it goes to paper: the items of one edition in the form's own order, with
 * every round ever given. It is a picture of one moment and knows nothing of the database.
 *
 * @param vendorId whose form (事業者確認用); 0 for the institution's own
 * @param title 令和7年度版 医療機関におけるサイバーセキュリティ対策チェックリスト
 * @param audience who fills it in: 医療機関確認用
 * @param fiscalYear year of the answers, which may be later than that of the edition: 令和8年度
 * @param vendorName the vendor that fills it in, or null for the institution's own form
 * @param institutionKind 種別 as printed
 * @param institutionCode ten digits, or null where the institution has none
 * @param printedOn day of printing, Japan
 * @param banner what the form itself says about the inspection, or null
 * @param rounds 回 that the edition's form has columns for
 * @param noInformationSystem the gate was answered いいえ: nothing else needs an answer
 */
public record OfficialForm(
    long vendorId,
    String title,
    String audience,
    String fiscalYear,
    String institutionName,
    String vendorName,
    String institutionKind,
    String institutionCode,
    LocalDate printedOn,
    String banner,
    int rounds,
    boolean noInformationSystem,
    List<Section> sections) {

  public OfficialForm {
    sections = List.copyOf(sections);
  }

  /** Every item in the form's order. */
  public Stream<Row> rows() {
    return sections.stream()
        .flatMap(section -> section.groups().stream())
        .flatMap(group -> group.rows().stream());
  }

  /** The most rounds that any item was given, or that the edition's form has. */
  public int mostRounds() {
    return rows()
        .mapToInt(row -> row.rounds().stream().mapToInt(RoundCell::no).max().orElse(0))
        .reduce(rounds, Math::max);
  }

  /**
   * 区分, e.g. 「2 医療情報システムの管理・運用」.
   *
   * @param number as printed, or null (医療情報システムの有無)
   */
  public record Section(String number, String title, List<Group> groups) {
    public Section {
      groups = List.copyOf(groups);
    }
  }

  /**
   * 全般, サーバ, 端末PC or ネットワーク機器.
   *
   * @param title null where the section is not divided
   */
  public record Group(String title, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One item.
   *
   * @param itemId its id in the edition
   * @param number 項目番号 as printed, or null
   * @param note ※… as printed, or null
   * @param gate 医療情報システムの有無
   * @param rounds oldest first
   */
  public record Row(
      String itemId,
      String number,
      String text,
      String note,
      boolean gate,
      List<RoundCell> rounds) {
    public Row {
      rounds = List.copyOf(rounds);
    }

    /** The round that stands, or null. */
    public RoundCell last() {
      return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    }
  }

  /**
   * 回: one dated answer.
   *
   * @param no 1 for 1回目
   * @param targetOn 目標日 of a いいえ, else null
   * @param remarks 備考, or null
   * @param answeredBy name of the person
   * @param paper that an officer entered it from paper, or null
   * @param vendorPaper that the institution entered it from a vendor's paper
   */
  public record RoundCell(
      int no,
      LocalDate confirmedOn,
      AnswerValue answer,
      LocalDate targetOn,
      String remarks,
      String answeredBy,
      PaperEntry paper,
      boolean vendorPaper) {}
}
