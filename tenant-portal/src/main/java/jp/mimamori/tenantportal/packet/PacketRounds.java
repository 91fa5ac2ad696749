package jp.mimamori.tenantportal.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.mimamori.packet.MakePackets;
import jp.mimamori.tenantportal.rounds.Rounds;

/**
 * Looks for packets to be made for as long as the portal runs, and makes one after the other: what
 * else is asked for waits in the database, where every node finds it.
 */
@ApplicationScoped
public class PacketRounds extends Rounds {

  @Inject private MakePackets makePackets;

  @Override
  protected long secondsBetween() {
    return 2;
  }

  @Override
  protected void round() {
    makePackets.round();
  }
}
