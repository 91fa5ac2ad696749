package jp.mimamori.infra.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionCode;
import jp.mimamori.organization.InstitutionKind;

/**
 * The institutions of the region. Names are made of words that no town has, addresses lie in a 架空町
 * and telephone exchanges begin with a zero, so nothing meets a real institution.
 */
final class Region {

  private static final long SEED = 42;
  private static final long FIRST_ID = 1101;

  /** Every so many institutions one opened this year, and one closed. */
  private static final int OPENED_EVERY = 45;

  private static final int CLOSED_EVERY = 38;

  private final LocalDate today;
  private final FiscalYear thisYear;
  private final Map<String, Map<String, String>> municipalities =
      CsvResource.rows("/reference/municipalities.csv").stream()
          .collect(Collectors.toMap(row -> row.get("code"), row -> row));
  private final List<Map<String, String>> counts = CsvResource.rows("/demo/institution_counts.csv");
  private final List<Map<String, String>> words = CsvResource.rows("/demo/names.csv");
  private final Map<String, List<Map<String, String>>> endings =
      CsvResource.rows("/demo/kinds_of_names.csv").stream()
          .collect(Collectors.groupingBy(row -> row.get("kind")));
  private final Set<String> namesInUse = new HashSet<>();

  Region(LocalDate today) {
    this.today = today;
    this.thisYear = FiscalYear.of(today);
  }

  /** All institutions in the order of their ids, those of the demo accounts first. */
  List<DemoInstitution> institutions() {
    List<DemoInstitution> institutions = new ArrayList<>();
    CsvResource.rows("/demo/named_institutions.csv").forEach(row -> institutions.add(named(row)));
    long id = FIRST_ID;
    for (Map<String, String> count : counts) {
      for (InstitutionKind kind : InstitutionKind.values()) {
        for (int i = Integer.parseInt(count.get(kind.name())); i > 0; i--) {
          institutions.add(invented(id++, kind, count.get("municipality_code")));
        }
      }
    }
    return institutions;
  }

  private DemoInstitution named(Map<String, String> row) {
    long id = Long.parseLong(row.get("id"));
    InstitutionKind kind = InstitutionKind.valueOf(row.get("kind"));
    List<Plot> plots =
        Stream.of("two_years_ago", "last_year", "this_year")
            .map(year -> Plot.valueOf(row.get(year)))
            .toList();
    return institution(
        id,
        kind,
        row.get("name"),
        row.get("kana"),
        row.get("municipality_code"),
        kind != InstitutionKind.MATERNITY_HOME,
        LocalDate.of(1998, 5, 1),
        null,
        true,
        plots);
  }

  private DemoInstitution invented(long id, InstitutionKind kind, String municipality) {
    Random random = new Random(SEED * id);
    Map<String, String> ending;
    Map<String, String> word;
    do {
      ending = any(endings.get(kind.name()), random);
      word = any(words, random);
    } while (!namesInUse.add(word.get("name") + ending.get("name")));
    LocalDate openedOn =
        LocalDate.of(1975, 4, 1).plusDays(random.nextInt(46 * 365)).withDayOfMonth(1);
    LocalDate closedOn = null;
    if (id % OPENED_EVERY == 0) {
      openedOn = new Days(thisYear.firstDay(), today).any(random, 1);
    } else if (id % CLOSED_EVERY == 0) {
      closedOn = new Days(thisYear.previous().firstDay().plusMonths(6), today).any(random, 1);
    }
    boolean vendorContract = random.nextInt(10) > 0;
    return institution(
        id,
        kind,
        word.get("name") + ending.get("name"),
        word.get("kana") + ending.get("kana"),
        municipality,
        ending.get("has_code").equals("y"),
        openedOn,
        closedOn,
        vendorContract,
        Temperament.of(kind, random).plots(random));
  }

  private DemoInstitution institution(
      long id,
      InstitutionKind kind,
      String name,
      String kana,
      String municipalityCode,
      boolean hasCode,
      LocalDate openedOn,
      LocalDate closedOn,
      boolean vendorContract,
      List<Plot> plots) {
    Map<String, String> municipality = municipalities.get(municipalityCode);
    return new DemoInstitution(
        id,
        kind,
        name,
        kana,
        hasCode ? code(id, kind, municipalityCode) : null,
        municipalityCode,
        municipality.get("health_center_code"),
        address(id, municipality.get("name")),
        phone(id, municipalityCode),
        openedOn,
        closedOn,
        vendorContract,
        plots);
  }

  /** Valid in form and check digit, in districts beyond 70 that no prefecture uses. */
  private String code(long id, InstitutionKind kind, String municipalityCode) {
    int feeTable =
        switch (kind) {
          case DENTAL_CLINIC -> 3;
          case PHARMACY -> 4;
          default -> 1;
        };
    int district = 71 + index(municipalityCode);
    String nine = "42%d%d%04d".formatted(feeTable, district, id);
    return nine + InstitutionCode.checkDigit(nine);
  }

  private static String address(long id, String municipality) {
    String quarter = municipality.endsWith("町") ? "架空郷" : "架空町";
    return municipality + quarter + (1 + id % 29) + "-" + (1 + id % 17);
  }

  private String phone(long id, String municipalityCode) {
    String area = counts.get(index(municipalityCode)).get("area_code");
    return "%s-%s-%04d".formatted(area, "0".repeat(6 - area.length()), id);
  }

  private int index(String municipalityCode) {
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i).get("municipality_code").equals(municipalityCode)) {
        return i;
      }
    }
    throw new IllegalArgumentException(municipalityCode);
  }

  private static Map<String, String> any(List<Map<String, String>> rows, Random random) {
    return rows.get(random.nextInt(rows.size()));
  }
}
