package jp.mimamori.submission;

import java.util.List;
import jp.mimamori.checklist.SheetLine;

/** Something that the 提出前チェック found, with the items it concerns. */
public final class Finding {

  private final FindingKind kind;
  private final List<SheetLine> lines;

  Finding(FindingKind kind, List<SheetLine> lines) {
    this.kind = kind;
    this.lines = List.copyOf(lines);
  }

  public FindingKind getKind() {
    return kind;
  }

  public List<SheetLine> getLines() {
    return lines;
  }
}
