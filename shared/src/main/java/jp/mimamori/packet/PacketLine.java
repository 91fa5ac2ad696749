package jp.mimamori.packet;

import java.util.List;
import jp.mimamori.print.Words;

/** One part of a packet: whether it is there, and what is to be said about it. */
public final class PacketLine {

  private static final Words WORDS = Words.of("jp.mimamori.packet.packet");

  private final PacketPart part;
  private final PacketStanding standing;
  private final List<String> sentences;

  PacketLine(PacketPart part, PacketStanding standing, List<String> sentences) {
    this.part = part;
    this.standing = standing;
    this.sentences = List.copyOf(sentences);
  }

  /** With the sentence of that key in {@code packet.properties}. */
  static PacketLine of(PacketPart part, PacketStanding standing, String key, Object... values) {
    return new PacketLine(part, standing, List.of(WORDS.get(key, values)));
  }

  /** The same where no information system is: what is missing is not needed. */
  PacketLine withoutSystem() {
    return standing == PacketStanding.MISSING && part != PacketPart.OWN_FORM
        ? of(part, PacketStanding.NOT_NEEDED, "noSystem")
        : this;
  }

  public PacketPart getPart() {
    return part;
  }

  public PacketStanding getStanding() {
    return standing;
  }

  public List<String> getSentences() {
    return sentences;
  }

  /** Whether there is something to be done about it before the visit. */
  public boolean isToMend() {
    return standing != PacketStanding.GOOD && standing != PacketStanding.NOT_NEEDED;
  }
}
