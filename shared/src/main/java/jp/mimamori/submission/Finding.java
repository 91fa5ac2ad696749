package jp.mimamori.submission;

import java.util.List;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.vendor.Vendor;

/** Something that the 提出前チェック found, with the items or vendors it concerns. */
public final class Finding {

  private final FindingKind kind;
  private final List<SheetLine> lines;
  private final List<Vendor> vendors;

  Finding(FindingKind kind, List<SheetLine> lines) {
    this(kind, lines, List.of());
  }

  Finding(FindingKind kind, List<SheetLine> lines, List<Vendor> vendors) {
    this.kind = kind;
    this.lines = List.copyOf(lines);
    this.vendors = List.copyOf(vendors);
  }

  public FindingKind getKind() {
    return kind;
  }

  public List<SheetLine> getLines() {
    return lines;
  }

  /** The vendors that it concerns. */
  public List<Vendor> getVendors() {
    return vendors;
  }
}
