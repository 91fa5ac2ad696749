package jp.mimamori.tenantportal.packet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.packet.CheckPacket;
import jp.mimamori.packet.OrderPacket;
import jp.mimamori.packet.Packet;
import jp.mimamori.packet.PacketContents;
import jp.mimamori.packet.PacketState;
import jp.mimamori.ui.Feedback;

/** 検査に持っていくもの: what it will hold, what to mend before, making it and fetching it. */
@Named("packet_index")
@RequestScoped
public class IndexPage {

  @Inject private CheckPacket checkPacket;
  @Inject private OrderPacket orderPacket;
  @Inject private Feedback feedback;

  private PacketContents contents;
  private OrderPacket.Packets packets;

  public String order() {
    orderPacket.order();
    feedback.done("packet_index.ordered");
    return "/packet/index?faces-redirect=true";
  }

  public PacketContents getContents() {
    if (contents == null) {
      contents = checkPacket.contents();
    }
    return contents;
  }

  public List<PacketRow> getRows() {
    return getContents().getLines().stream().map(PacketRow::new).toList();
  }

  /** The one that waits or is being made, or null. */
  public Packet getGoing() {
    Packet newest = packets().newest();
    return newest != null && newest.isGoing() ? newest : null;
  }

  public boolean isFailed() {
    Packet newest = packets().newest();
    return newest != null && newest.getState() == PacketState.FAILED;
  }

  /** The one that can be fetched, or null. */
  public Packet getReady() {
    return packets().ready();
  }

  private OrderPacket.Packets packets() {
    if (packets == null) {
      packets = orderPacket.packets();
    }
    return packets;
  }
}
