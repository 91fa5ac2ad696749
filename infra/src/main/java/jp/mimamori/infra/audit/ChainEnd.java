package jp.mimamori.infra.audit;

import java.util.List;

/**
 * A link of an institution's audit chain, the last one at some time.
 *
 * @param institutionId 0 for the chain of doings that concern no single institution
 * @param seq its place, from 1
 * @param hash of the entry there
 */
public record ChainEnd(long institutionId, long seq, String hash) {

  /**
   * Reads the lines of a backup's {@code audit-ends.csv}.
   *
   * @throws IllegalArgumentException if a line is none
   */
  public static List<ChainEnd> read(List<String> lines) {
    return lines.stream().map(ChainEnd::read).toList();
  }

  private static ChainEnd read(String line) {
    String[] cells = line.split(",");
    if (cells.length != 3 || !cells[2].matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no end of a chain: " + line);
    }
    return new ChainEnd(Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells[2]);
  }
}
