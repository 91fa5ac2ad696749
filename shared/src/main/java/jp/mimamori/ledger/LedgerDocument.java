package jp.mimamori.ledger;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.A4Document;
import jp.mimamori.print.Element;
import jp.mimamori.ui.Functions;

/**
 * Prints a ledger on A4 landscape, as it is shown at the inspection: the columns of the ministry's
 * example and those that lists show.
 */
final class LedgerDocument {

  private final LedgerKind kind;
  private final String institution;
  private final LocalDate today;
  private final List<Column> columns;

  LedgerDocument(LedgerKind kind, String institution, LocalDate today) {
    this.kind = kind;
    this.institution = institution;
    this.today = today;
    this.columns =
        kind.columns().all().stream().filter(c -> c.isOfficial() || c.isListed()).toList();
  }

  static String fileName(LedgerKind kind, String institution, LocalDate today) {
    return fill("file", Functions.term(kind), institution, today);
  }

  byte[] print(List<LedgerEntry> entries, Names names) {
    String head = fill("printed", Functions.term(kind), Wareki.date(today), entries.size());
    return print(head, entries, names);
  }

  /**
   * The beginning of a long ledger.
   *
   * @param all entries of the whole ledger
   */
  byte[] printBeginning(List<LedgerEntry> entries, Names names, long all) {
    if (entries.size() == all) {
      return print(entries, names);
    }
    String word = Functions.term(kind);
    return print(
        fill("printedBeginning", word, Wareki.date(today), all, entries.size()), entries, names);
  }

  private byte[] print(String headline, List<LedgerEntry> entries, Names names) {
    String word = Functions.term(kind);
    Element head = element("h1").holding(headline);
    return new A4Document(
            word + " " + institution,
            "ledger.css",
            text(institution + "　" + fill("printedBy", Wareki.date(today))),
            element("div").holding(head, element("p").holding(institution), table(entries, names)))
        .toPdf();
  }

  private Element table(List<LedgerEntry> entries, Names names) {
    Element heads =
        element("tr")
            .holding(
                columns.stream()
                    .map(c -> element("th").with("scope", "col").holding(c.getLabel()))
                    .toList());
    Stream<Element> rows =
        entries.stream()
            .map(
                entry ->
                    element("tr")
                        .holding(
                            columns.stream()
                                .map(c -> element("td").holding(c.shownOf(entry, names)))
                                .toList()));
    return element("table", "ledger")
        .holding(element("thead").holding(heads), element("tbody").holding(rows.toList()));
  }

  private static String fill(String key, Object... values) {
    return Functions.fill(Labels.text(key), List.of(values));
  }
}
