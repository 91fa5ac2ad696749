package jp.mimamori.registry;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.files.JapaneseText;
import jp.mimamori.files.SpreadsheetRows.Row;
import jp.mimamori.organization.InstitutionCode;
import jp.mimamori.organization.InstitutionKind;

/**
 * 地方厚生局 コード内容別医療機関一覧表: a report for print, not a table. An institution is a block of several rows
 * that begins where column A has a number: B 番号 (seven digits, divided by signs), C 名称, D 〒 and
 * 所在地, E 電話, H 指定年月日 in the Japanese calendar, I 診療科・病床, J 種別. What is too long for a row goes on
 * in the next. The title says the day, and whether it is 医科, 歯科 or 薬局, which is the third digit of
 * the code; the check digit confirms the code so rebuilt.
 */
final class BureauListReader {

  private static final int NUMBER = 0;
  private static final int CODE = 1;
  private static final int NAME = 2;
  private static final int ADDRESS = 3;
  private static final int PHONE = 4;
  private static final int DESIGNATED_ON = 7;
  private static final int BEDS = 8;
  private static final int KIND = 9;

  private static final Map<Character, Integer> YEAR_BEFORE_ERA =
      Map.of('明', 1867, '大', 1911, '昭', 1925, '平', 1988, '令', 2018);
  private static final Pattern DATE =
      Pattern.compile(
          "([明大昭平令])[治正和成]?\\s*(元|\\d{1,2})\\s*[年.]\\s*(\\d{1,2})\\s*[月.]\\s*(\\d{1,2})");
  private static final Pattern PHONE_NUMBER = Pattern.compile("0\\d{1,4}[-(]\\d{1,4}[-)]\\d{3,4}");
  private static final Pattern SOME_BEDS = Pattern.compile("(一般|療養|精神|結核|感染|病床)[^\\d]{0,6}0*[1-9]");

  private final Places places;
  private final List<RegistryRecord> records = new ArrayList<>();
  private final List<Row> block = new ArrayList<>();
  private final Set<KindGroup> groups = EnumSet.noneOf(KindGroup.class);
  private KindGroup group;
  private LocalDate asOf;
  private int unreadable;
  private int withForeignCode;

  /**
   * @param fileName names the kind where the title does not
   */
  BureauListReader(Places places, String fileName) {
    this.places = places;
    this.group = groupIn(fileName).orElse(null);
  }

  void take(Row row) {
    if (row.cell(NUMBER).matches("\\d{1,6}(\\.0)?") && !row.cell(NAME).isEmpty()) {
      endBlock();
      block.add(row);
    } else if (isHeading(row)) {
      endBlock();
      readHeading(row);
    } else if (!block.isEmpty()) {
      block.add(row);
    }
  }

  /** Titles stand at the top of each printed page. */
  private static boolean isHeading(Row row) {
    return row.cells().values().stream()
        .anyMatch(text -> text.contains("一覧表") || text.contains("現在") || text.startsWith("項番"));
  }

  private void readHeading(Row row) {
    for (String text : row.cells().values()) {
      groupIn(text).ifPresent(found -> group = found);
      if (text.contains("現在")) {
        date(text).ifPresent(day -> asOf = day);
      }
    }
  }

  private static Optional<KindGroup> groupIn(String text) {
    if (text.contains("歯科")) {
      return Optional.of(KindGroup.DENTAL);
    }
    if (text.contains("薬局") || text.contains("調剤")) {
      return Optional.of(KindGroup.PHARMACY);
    }
    return text.contains("医科") ? Optional.of(KindGroup.MEDICAL) : Optional.empty();
  }

  /**
   * @throws RegistryRefusedException if it is no such list, or that of another prefecture
   */
  PublicFile result() {
    endBlock();
    if (records.isEmpty()) {
      throw new RegistryRefusedException(RegistryFault.NOT_KNOWN);
    }
    if (withForeignCode * 2 > records.size()) {
      throw new RegistryRefusedException(RegistryFault.OTHER_PREFECTURE);
    }
    return new PublicFile(RegistrySource.BUREAU_LIST, asOf, groups, records, 0, unreadable);
  }

  private void endBlock() {
    if (block.isEmpty()) {
      return;
    }
    if (group == null) {
      throw new RegistryRefusedException(RegistryFault.KIND_UNKNOWN);
    }
    groups.add(group);
    String name = Limits.text(column(NAME), 120);
    if (name == null) {
      unreadable++;
    } else {
      records.add(record(name));
      Limits.refuseTooMany(records);
    }
    block.clear();
  }

  private RegistryRecord record(String name) {
    Row first = block.get(0);
    String address =
        Limits.text(column(ADDRESS).replaceFirst("^〒?\\s*\\d{3}[-－‐ー−]?\\d{4}\\s*", ""), 200);
    Matcher phone = PHONE_NUMBER.matcher(JapaneseText.code(first.cell(PHONE)));
    return new RegistryRecord(
        first.number(),
        kind(),
        name,
        null,
        code(first.cell(CODE)),
        places.byAddress(address),
        address,
        phone.find() ? phone.group() : null,
        date(first.cell(DESIGNATED_ON)).orElse(null));
  }

  /** The cells of a column, one below the other. */
  private String column(int column) {
    StringBuilder text = new StringBuilder();
    block.forEach(row -> text.append(row.cell(column)));
    return text.toString();
  }

  private InstitutionKind kind() {
    return switch (group) {
      case DENTAL -> InstitutionKind.DENTAL_CLINIC;
      case PHARMACY -> InstitutionKind.PHARMACY;
      case MATERNITY -> InstitutionKind.MATERNITY_HOME;
      case MEDICAL -> {
        if (column(KIND).contains("病院")) {
          yield InstitutionKind.HOSPITAL;
        }
        String beds = Normalizer.normalize(column(BEDS), Normalizer.Form.NFKC);
        yield SOME_BEDS.matcher(beds).find()
            ? InstitutionKind.CLINIC_WITH_BEDS
            : InstitutionKind.CLINIC;
      }
    };
  }

  /** Ten digits, or null if the check digit does not fit. */
  private String code(String printed) {
    String seven = JapaneseText.code(printed).replaceAll("[^\\d]", "");
    String ten = places.prefectureCode() + group.scheme() + seven;
    if (InstitutionCode.isValid(ten)) {
      return ten;
    }
    withForeignCode++;
    return null;
  }

  private static Optional<LocalDate> date(String text) {
    Matcher date = DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!date.find()) {
      return Optional.empty();
    }
    int year = date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2));
    try {
      return Optional.of(
          LocalDate.of(
              YEAR_BEFORE_ERA.get(date.group(1).charAt(0)) + year,
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
