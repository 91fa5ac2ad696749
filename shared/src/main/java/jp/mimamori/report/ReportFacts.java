package jp.mimamori.report;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.packet.PacketLine;
import jp.mimamori.vendorform.VendorForms;

/**
 * What the management hears: a picture of one moment.
 *
 * @param items the items of the year's checklist with what the ledgers say to them
 * @param parts 備え: whether each thing that is asked for is there
 * @param deeds what was done in the year
 * @param open what is still to be done
 */
public record ReportFacts(
    String institutionName,
    FiscalYear year,
    LocalDate today,
    Progress progress,
    VendorForms vendors,
    List<Item> items,
    List<PacketLine> parts,
    List<Deed> deeds,
    List<Open> open) {

  /**
   * An item and the facts beside it.
   *
   * @param facts sentences; empty where no ledger speaks to it
   * @param contradicted whether they speak against the answer
   */
  public record Item(SheetLine line, List<String> facts, boolean contradicted) {
    public Item {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Something that is done again and again.
   *
   * @param key of its words
   */
  public record Deed(String key, long times) {}

  /**
   * Something to be done.
   *
   * @param dueOn null where no date presses
   */
  public record Open(String words, LocalDate dueOn) {}

  public ReportFacts {
    items = List.copyOf(items);
    parts = List.copyOf(parts);
    deeds = List.copyOf(deeds);
    open = List.copyOf(open);
  }
}
