package jp.mimamori.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.files.Workbook;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.Wareki;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.ui.Functions;

/**
 * The results of a year as Excel: a row for each inspection, counts by kind of institution, and
 * counts by item. Inspections are added page by page; only the counts are held.
 */
public final class ResultsWorkbook implements Closeable {

  /** What is counted of each kind, in the order of the columns. */
  private enum Count {
    PLANNED,
    VISITED,
    FINDINGS,
    WRITTEN,
    ORAL,
    SETTLED
  }

  /** What is counted of each item, in the order of the columns. */
  private static final List<WordMeaning> OF_ITEM =
      List.of(
          WordMeaning.FIT,
          WordMeaning.UNFIT,
          WordMeaning.NOT_APPLICABLE,
          WordMeaning.WRITTEN,
          WordMeaning.ORAL);

  private final Workbook file = new Workbook();
  private final FiscalYear year;
  private final Workbook.Sheet rows;
  private final Map<InstitutionKind, Map<Count, Long>> kinds = new EnumMap<>(InstitutionKind.class);
  private final Map<String, Map<WordMeaning, Long>> items = new TreeMap<>();

  public ResultsWorkbook(FiscalYear year) {
    this.year = year;
    rows = sheet("rows", List.of(28, 14, 10, 14, 14, 20, 14, 14, 10, 10, 10, 10, 40));
  }

  private Workbook.Sheet sheet(String name, List<Integer> widths) {
    Workbook.Sheet sheet = file.sheet(LetterTemplate.word("sheet." + name));
    sheet.widths(widths);
    sheet.title(LetterTemplate.fill("sheet." + name + ".title", year.label()));
    sheet.head(LetterTemplate.word("sheet." + name + ".columns").split("、"));
    return sheet;
  }

  /** 立入検査の結果_令和8年度.xlsx. */
  public static String fileName(FiscalYear year) {
    return LetterTemplate.fill("sheet.file", year.label());
  }

  /** A page of inspections. */
  public void add(ExportResults.Page page) {
    for (InspectionRow row : page.rows()) {
      Inspection inspection = row.getInspection();
      List<ItemResult> results = page.results().getOrDefault(inspection.getId(), List.of());
      if (inspection.getState() != InspectionState.CANCELLED) {
        count(inspection, results);
        results.forEach(this::count);
      }
      rows.boxed(
          row.getInstitutionName(),
          Functions.term(inspection.getKind()),
          Integer.toString(inspection.getNumber()),
          Functions.term(inspection.getState()),
          day(inspection.getVisitedOn()),
          inspection.getOfficers(),
          day(inspection.getReportedOn()),
          day(inspection.getClosedOn()),
          number(results, r -> r.getMeaning() == WordMeaning.UNFIT),
          number(results, r -> r.getDirection() == WordMeaning.WRITTEN),
          number(results, r -> r.getDirection() == WordMeaning.ORAL),
          number(results, r -> r.isAnswerDue() && r.isSettled()),
          findings(results));
    }
  }

  private static String findings(List<ItemResult> results) {
    return results.stream()
        .filter(ItemResult::isFinding)
        .map(r -> r.getLabel() + " " + r.getDirectionWord())
        .collect(Collectors.joining("、"));
  }

  private static String number(List<ItemResult> results, Predicate<ItemResult> which) {
    return results.isEmpty() ? "" : Long.toString(results.stream().filter(which).count());
  }

  private static String day(LocalDate date) {
    return date == null ? "" : Wareki.date(date);
  }

  private void count(Inspection inspection, List<ItemResult> results) {
    Map<Count, Long> counts =
        kinds.computeIfAbsent(inspection.getKind(), kind -> new EnumMap<>(Count.class));
    add(counts, Count.PLANNED, true);
    add(counts, Count.VISITED, inspection.getVisitedOn() != null);
    add(counts, Count.FINDINGS, results.stream().anyMatch(ItemResult::isFinding));
    for (ItemResult result : results) {
      add(counts, Count.WRITTEN, result.getDirection() == WordMeaning.WRITTEN);
      add(counts, Count.ORAL, result.getDirection() == WordMeaning.ORAL);
      add(counts, Count.SETTLED, result.isAnswerDue() && result.isSettled());
    }
  }

  private void count(ItemResult result) {
    Map<WordMeaning, Long> counts =
        items.computeIfAbsent(
            result.getItemId() + "\t" + result.getLabel() + " " + result.getText(),
            item -> new EnumMap<>(WordMeaning.class));
    add(counts, result.getMeaning(), true);
    if (result.isFinding()) {
      add(counts, result.getDirection(), true);
    }
  }

  private static <K> void add(Map<K, Long> counts, K what, boolean isSo) {
    if (isSo) {
      counts.merge(what, 1L, Long::sum);
    }
  }

  /** Writes everything; the stream stays open. */
  public void writeTo(OutputStream to) throws IOException {
    Workbook.Sheet byKind = sheet("kinds", List.of(18, 14, 14, 18, 14, 14, 18));
    kinds.forEach(
        (kind, counts) ->
            byKind.counts(
                Functions.term(kind),
                Stream.of(Count.values()).map(c -> counts.getOrDefault(c, 0L)).toList()));
    Workbook.Sheet byItem = sheet("items", List.of(70, 10, 10, 10, 12, 12));
    items.forEach(
        (item, counts) ->
            byItem.counts(
                item.substring(item.indexOf('\t') + 1),
                OF_ITEM.stream().map(m -> counts.getOrDefault(m, 0L)).toList()));
    file.writeTo(to);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
