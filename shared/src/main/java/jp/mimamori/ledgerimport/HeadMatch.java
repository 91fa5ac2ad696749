package jp.mimamori.ledgerimport;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A column of a file: its head, some of what stands below it, and what it may mean. */
public final class HeadMatch implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int place;
  private final String head;
  private final String samples;
  private String target;

  private HeadMatch(int place, String head, String samples, String target) {
    this.place = place;
    this.head = head;
    this.samples = samples;
    this.target = target;
  }

  static List<HeadMatch> of(LedgerImport staged, List<ImportRow> rows) {
    List<HeadMatch> matches = new ArrayList<>();
    List<String> heads = staged.getHeads();
    List<String> targets = staged.targets().texts();
    for (int i = 0; i < heads.size(); i++) {
      int place = i;
      String samples =
          rows.stream()
              .map(ImportRow::cells)
              .filter(cells -> place < cells.size() && !cells.get(place).isBlank())
              .map(cells -> cells.get(place))
              .collect(Collectors.joining("、"));
      matches.add(new HeadMatch(i, heads.get(i), samples, targets.get(i)));
    }
    return matches;
  }

  /** From 0. */
  public int getPlace() {
    return place;
  }

  public String getHead() {
    return head;
  }

  public String getSamples() {
    return samples;
  }

  /** Name of a column of the ledger, or empty for none. */
  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target == null ? "" : target;
  }
}
