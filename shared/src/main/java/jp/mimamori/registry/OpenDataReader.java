package jp.mimamori.registry;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mimamori.files.CsvReader;
import jp.mimamori.files.JapaneseText;
import jp.mimamori.organization.InstitutionKind;

/**
 * 医療情報ネット open data: one CSV file for each kind, named for instance {@code
 * 02-1_clinic_facility_info_20260601.csv}. Columns are found by their headings, since files of some
 * dates have more of them than others. The column ID is no institution code and is not used.
 */
final class OpenDataReader {

  private static final Map<String, InstitutionKind> KINDS =
      Map.of(
          "hospital_facility", InstitutionKind.HOSPITAL,
          "clinic_facility", InstitutionKind.CLINIC,
          "dental_facility", InstitutionKind.DENTAL_CLINIC,
          "maternity_home", InstitutionKind.MATERNITY_HOME,
          "pharmacy", InstitutionKind.PHARMACY);

  private static final Pattern DAY = Pattern.compile("(20\\d{6})");

  private static final String NAME = "正式名称";
  private static final String KANA = "正式名称(フリガナ)";
  private static final String PREFECTURE = "都道府県コード";
  private static final String MUNICIPALITY = "市区町村コード";
  private static final String ADDRESS = "所在地";
  private static final List<String> PHONES = List.of("案内用電話番号", "電話番号", "代表電話番号");

  private final Places places;
  private final Set<KindGroup> groups = EnumSet.noneOf(KindGroup.class);
  private final List<RegistryRecord> records = new ArrayList<>();
  private LocalDate asOf;
  private int elsewhere;
  private int unreadable;

  OpenDataReader(Places places) {
    this.places = places;
  }

  /** Whether a file is one of those that tell about institutions themselves, by its name. */
  static boolean knows(String fileName) {
    return kind(fileName).isPresent();
  }

  private static Optional<InstitutionKind> kind(String fileName) {
    return KINDS.keySet().stream().filter(fileName::contains).findFirst().map(KINDS::get);
  }

  /**
   * Reads one file; further ones add to it.
   *
   * @throws RegistryRefusedException if the headings are not those of the open data
   */
  void read(String fileName, Path file) {
    InstitutionKind kind = kind(fileName).orElseThrow();
    groups.add(KindGroup.of(kind));
    day(fileName).ifPresent(day -> asOf = day);
    OneFile rows = new OneFile(kind);
    CsvReader.each(file, rows::take);
    if (rows.columns == null) {
      throw new RegistryRefusedException(RegistryFault.NOT_KNOWN);
    }
  }

  private static Optional<LocalDate> day(String fileName) {
    Matcher day = DAY.matcher(fileName);
    try {
      return day.find()
          ? Optional.of(LocalDate.parse(day.group(), DateTimeFormatter.BASIC_ISO_DATE))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  PublicFile result() {
    return new PublicFile(RegistrySource.OPEN_DATA, asOf, groups, records, elsewhere, unreadable);
  }

  private final class OneFile {

    private final InstitutionKind kind;
    private Map<String, Integer> columns;
    private int line;

    private OneFile(InstitutionKind kind) {
      this.kind = kind;
    }

    private void take(List<String> row) {
      line++;
      if (columns == null) {
        readHeadings(row);
        return;
      }
      String prefecture = JapaneseText.code(cell(row, PREFECTURE));
      if (!("0" + prefecture).endsWith(places.prefectureCode())) {
        elsewhere++;
      } else if (cell(row, NAME).isBlank()) {
        unreadable++;
      } else {
        records.add(record(row));
        Limits.refuseTooMany(records);
      }
    }

    private void readHeadings(List<String> row) {
      Map<String, Integer> found = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        found.putIfAbsent(JapaneseText.code(row.get(i)), i);
      }
      if (!found.keySet().containsAll(List.of(NAME, PREFECTURE, ADDRESS))) {
        throw new RegistryRefusedException(RegistryFault.NOT_KNOWN);
      }
      columns = found;
    }

    private RegistryRecord record(List<String> row) {
      String address = Limits.text(cell(row, ADDRESS), 200);
      String byCode = places.byCode(JapaneseText.code(cell(row, MUNICIPALITY)));
      return new RegistryRecord(
          line,
          kind == InstitutionKind.CLINIC && hasBeds(row) ? InstitutionKind.CLINIC_WITH_BEDS : kind,
          Limits.text(cell(row, NAME), 120),
          Limits.text(JapaneseText.kana(cell(row, KANA)), 200),
          null,
          byCode != null ? byCode : places.byAddress(address),
          address,
          phone(row),
          null);
    }

    private String phone(List<String> row) {
      Stream<String> named = PHONES.stream().map(heading -> cell(row, heading));
      return named
          .map(JapaneseText::code)
          .filter(text -> text.matches("[\\d()-]{9,16}"))
          .findFirst()
          .orElse(null);
    }

    private boolean hasBeds(List<String> row) {
      return columns.entrySet().stream()
          .filter(column -> column.getKey().contains("病床"))
          .map(column -> JapaneseText.code(cell(row, column.getValue())))
          .anyMatch(beds -> beds.matches("\\d*[1-9]\\d*"));
    }

    private String cell(List<String> row, String heading) {
      Integer column = columns.get(heading);
      return column == null ? "" : cell(row, column);
    }

    private static String cell(List<String> row, int column) {
      return column < row.size() ? row.get(column) : "";
    }
  }
}
