package jp.mimamori.packet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Asks for a packet, and tells how far it is. */
@TenantUseCase
public class OrderPacket {

  @Inject private CurrentTenant tenant;
  @Inject private PacketRepository packets;
  @Inject private Event<PacketTold> told;
  @Inject private Clock clock;

  /**
   * What became of what was asked for.
   *
   * @param newest asked for last, or null
   * @param ready can be fetched, or null
   */
  public record Packets(Packet newest, Packet ready) {}

  /** Does nothing while one is being made: there is one at a time. */
  @Permitted(Permission.READ_CHECKLIST)
  public void order() {
    if (packets.newest().filter(Packet::isGoing).isPresent()) {
      return;
    }
    Packet packet = new Packet(tenant.actor(), tenant.bySecondFactor(), clock.instant());
    packets.add(packet);
    told.fire(
        new PacketTold(
            tenant.institutionId(),
            tenant.actor(),
            AuditAction.ORDER_PACKET,
            String.valueOf(packet.getId())));
  }

  @Permitted(Permission.READ_CHECKLIST)
  public Packets packets() {
    return new Packets(packets.newest().orElse(null), packets.ready().orElse(null));
  }
}
