package jp.mimamori.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.edition.DetectedForm.DetectedRow;
import jp.mimamori.files.Spreadsheet.Area;
import jp.mimamori.files.Spreadsheet.Sheet;

/**
 * Recognises the items of a checklist in a sheet whose layout nobody has announced. It goes by what
 * all known forms have in common: sections begin with a number, groups are named 全般, サーバ, 端末PC or
 * ネットワーク機器, items are sentences ending in 。, and the columns of answers stand to their right.
 */
final class FormReader {

  private static final Pattern YEAR = Pattern.compile("令和(元|\\d{1,2})年度");
  private static final Pattern ROUND = Pattern.compile("([1-9])回目");
  private static final Pattern ANSWERS = Pattern.compile("[1-9]回目|確認日|目標日|^はい|^いいえ|^回答");
  private static final Pattern SECTION =
      Pattern.compile("^([1-9][0-9]?)[.．、 \\u3000\\n]*([^0-9.\\n][^。]{1,60})$");
  private static final String NUMBERS = "[\\u2460-\\u2473]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}";
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[0-9０-９]{1,2}[-－‐‑–ー])?(" + NUMBERS + ")$");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[0-9０-９]{1,2}[-－‐‑–])?([\\u2460-\\u2473]|[(（][0-9０-９]{1,2}[)）])\\s*(.+)$",
          Pattern.DOTALL);
  private static final Pattern GROUP = Pattern.compile("^(全般|サーバー?|端末PC|端末|ネットワーク機器|クラウド.{0,10})$");

  private static final Pattern FIGURE = Pattern.compile("[0-9０-９]{1,2}");

  /** 参考項目, before the heading of a section. */
  private static final String REFERENCE = "^[(（]?参考(項目)?[)）]?\\s*";

  /** Of a section, where its number stands in a cell of its own. */
  private static final Pattern HEADING = Pattern.compile("[^。※]{2,40}");

  private static final int SENTENCE = 8;

  private final Sheet sheet;
  private final int firstAnswerColumn;
  private final List<DetectedRow> rows = new ArrayList<>();
  private String sectionNo;
  private String sectionTitle;
  private String groupName;
  private boolean reference;

  private FormReader(Sheet sheet) {
    this.sheet = sheet;
    this.firstAnswerColumn =
        sheet.areas().stream()
            .filter(a -> a.column() > 0 && a.text().length() < 40)
            .filter(a -> ANSWERS.matcher(folded(a.text())).find())
            .mapToInt(Area::column)
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** The sheet with the most items is the form; one without any is returned empty. */
  static DetectedForm read(List<Sheet> sheets) {
    return sheets.stream()
        .map(sheet -> new FormReader(sheet).read())
        .max(Comparator.comparingInt(form -> form.rows().size()))
        .orElse(new DetectedForm("", null, null, 2, null, List.of()));
  }

  private DetectedForm read() {
    TreeMap<Integer, List<Area>> byRow = new TreeMap<>();
    for (Area area : sheet.areas()) {
      if (area.column() < firstAnswerColumn) {
        byRow.computeIfAbsent(area.row(), r -> new ArrayList<>()).add(area);
      }
    }
    byRow.values().forEach(this::readRow);
    String title = title();
    String all = String.join("\n", sheet.areas().stream().map(Area::text).toList());
    return new DetectedForm(
        title, audience(all), year(title + "\n" + all), rounds(), banner(), rows);
  }

  private void readRow(List<Area> areas) {
    String number = null;
    String text = null;
    for (Area area : areas) {
      String plain = folded(area.text());
      Matcher section = SECTION.matcher(plain.replaceFirst(REFERENCE, ""));
      if (GROUP.matcher(plain.replaceAll("\\s", "")).matches()) {
        groupName = plain.replaceAll("\\s", "");
      } else if (NUMBER.matcher(plain).matches()) {
        number = area.text().strip().replaceFirst("^[0-9０-９]{1,2}[-－‐‑–ー](?=.)", "");
      } else if (section.matches() && !LEADING.matcher(area.text()).matches()) {
        openSection(section.group(1), area.text());
      } else if (number != null
          && FIGURE.matcher(number).matches()
          && text == null
          && HEADING.matcher(plain).matches()) {
        openSection(folded(number), area.text());
        number = null;
      } else if (text == null && isSentence(area.text())) {
        text = area.text();
      } else if (plain.startsWith("※") && text != null) {
        text = text + "\n" + area.text();
      }
    }
    if (text != null) {
      addItem(number, text);
    } else {
      areas.stream().map(Area::text).filter(t -> t.startsWith("※")).forEach(this::addNote);
    }
  }

  private void openSection(String number, String text) {
    sectionNo = number;
    sectionTitle =
        text.strip()
            .replaceFirst(REFERENCE, "")
            .replaceFirst("^[0-9０-９]{1,2}[.．、\\s\\u3000]*", "")
            .replaceAll("\\s+", "");
    reference = text.contains("参考");
    groupName = null;
  }

  /** An item is a sentence about a state of things; banners and instructions ask for something. */
  private static boolean isSentence(String text) {
    String first = text.split("※", 2)[0].strip();
    return first.length() >= SENTENCE
        && first.endsWith("。")
        && !first.startsWith("※")
        && !first.contains("ください");
  }

  private void addItem(String number, String whole) {
    String officialNo = number;
    String text = whole.strip();
    Matcher leading = LEADING.matcher(text);
    if (leading.matches()) {
      officialNo = officialNo == null ? leading.group(1) : officialNo;
      text = leading.group(2);
    }
    int mark = text.indexOf('※');
    String note = mark < 0 ? null : joined(text.substring(mark));
    String sentence = joined(mark < 0 ? text : text.substring(0, mark));
    boolean gate = rows.isEmpty() && sentence.contains("導入") && sentence.contains("運用");
    rows.add(
        new DetectedRow(
            gate ? null : sectionNo,
            gate ? "医療情報システムの有無" : sectionTitle,
            gate ? null : groupName,
            gate ? null : officialNo,
            sentence,
            note,
            reference ? Requirement.REFERENCE : Requirement.REQUIRED,
            gate,
            whole.contains("記入不要")));
  }

  /** A ※ in a row of its own belongs to the item above. */
  private void addNote(String note) {
    if (rows.isEmpty()) {
      return;
    }
    DetectedRow last = rows.remove(rows.size() - 1);
    rows.add(
        new DetectedRow(
            last.sectionNo(),
            last.sectionTitle(),
            last.groupName(),
            last.officialNo(),
            last.text(),
            last.note() == null ? joined(note) : last.note() + "\n" + joined(note),
            last.requirement(),
            last.gate(),
            last.notRequiredAllowed() || note.contains("記入不要")));
  }

  private String title() {
    return sheet.areas().stream()
        .map(Area::text)
        .filter(t -> t.contains("チェックリスト") && !t.contains("。") && t.length() <= 100)
        .map(FormReader::joined)
        .findFirst()
        .orElse("");
  }

  private static FormAudience audience(String all) {
    String text = folded(all).replaceAll("\\s", "");
    if (text.contains("医療機関・薬局確認用")) {
      return FormAudience.INSTITUTION_AND_PHARMACY;
    }
    if (text.contains("事業者確認用")) {
      return FormAudience.VENDOR;
    }
    if (text.contains("薬局確認用")) {
      return FormAudience.PHARMACY;
    }
    return text.contains("医療機関確認用") ? FormAudience.INSTITUTION : null;
  }

  private static Integer year(String all) {
    Matcher year = YEAR.matcher(folded(all));
    return year.find()
        ? Integer.valueOf(2018 + (year.group(1).equals("元") ? 1 : Integer.parseInt(year.group(1))))
        : null;
  }

  private int rounds() {
    int rounds = 0;
    for (Area area : sheet.areas()) {
      Matcher round = ROUND.matcher(folded(area.text()));
      while (round.find()) {
        rounds = Math.max(rounds, Integer.parseInt(round.group(1)));
      }
    }
    return rounds == 0 ? 2 : rounds;
  }

  private String banner() {
    return sheet.areas().stream()
        .map(Area::text)
        .filter(t -> t.contains("立入検査時"))
        .map(FormReader::joined)
        .map(t -> YEAR.matcher(t).replaceFirst("{year}"))
        .findFirst()
        .orElse(null);
  }

  /** Line breaks in a cell only serve its width. */
  private static String joined(String text) {
    return text.replaceAll("\\s*\\n\\s*", "").strip();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
