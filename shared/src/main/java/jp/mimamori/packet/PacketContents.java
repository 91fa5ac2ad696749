package jp.mimamori.packet;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.organization.Institution;

/** What a packet would hold if it were made now, and what it would lack. */
public final class PacketContents {

  private final Institution institution;
  private final LocalDate today;
  private final List<PacketLine> lines;

  PacketContents(Institution institution, LocalDate today, List<PacketLine> lines) {
    this.institution = institution;
    this.today = today;
    this.lines = List.copyOf(lines);
  }

  Institution institution() {
    return institution;
  }

  LocalDate today() {
    return today;
  }

  /** In the order of the parts. */
  public List<PacketLine> getLines() {
    return lines;
  }

  public PacketLine line(PacketPart part) {
    return lines.stream().filter(line -> line.getPart() == part).findFirst().orElseThrow();
  }

  /** What is missing or old. */
  public List<PacketLine> getToMend() {
    return lines.stream().filter(PacketLine::isToMend).toList();
  }

  public long getGood() {
    return lines.stream().filter(line -> line.getStanding() == PacketStanding.GOOD).count();
  }

  /** Parts that are asked for here. */
  public long getNeeded() {
    return lines.stream().filter(line -> line.getStanding() != PacketStanding.NOT_NEEDED).count();
  }
}
