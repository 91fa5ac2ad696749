package jp.mimamori.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.mimamori.identity.Deputy;
import jp.mimamori.tenancy.Unattended;

/**
 * One round of the job that makes packets, one after the other, and takes away those whose days are
 * over. Several nodes may go round at once: a packet is made by the one that begins the attempt
 * first. Where a node dies, another one begins that packet anew.
 */
@ApplicationScoped
public class MakePackets {

  private static final String NAME = "job:packets";
  private static final int AT_ONCE = 20;
  private static final Logger LOG = System.getLogger(MakePackets.class.getName());

  @PersistenceContext private EntityManager em;
  @Inject private Unattended unattended;
  @Inject private Deputy deputy;
  @Inject private PacketRepository packets;
  @Inject private ComposePacket composePacket;
  @Inject private Clock clock;

  /**
   * Whose turn it is.
   *
   * @param attempt tells it from earlier and later ones
   */
  private record Turn(DuePacket due, int attempt, String sub, boolean bySecondFactor) {}

  /** Somebody else has begun anew, because nothing was heard for too long. */
  private static final class OvertakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Whatever goes wrong with one packet, the others are made. */
  public void round() {
    for (DuePacket due : unattended.as(NAME, this::due)) {
      try {
        take(due);
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "packet " + due.id() + " is left for the next round", e);
      }
    }
  }

  private List<DuePacket> due() {
    return em.createQuery(
            "SELECT p FROM DuePacket p WHERE p.dueAt <= :now ORDER BY p.dueAt, p.id",
            DuePacket.class)
        .setParameter("now", clock.instant())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  private void take(DuePacket due) {
    Optional<Turn> turn =
        within(due, () -> packets.find(due.id()).flatMap(packet -> begin(due, packet)));
    if (turn.isEmpty()) {
      return;
    }
    try {
      make(turn.get());
    } catch (OvertakenException e) {
      LOG.log(Level.INFO, "packet {0} was begun anew by another node", due.id());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "packet " + due.id() + " could not be made", e);
      within(turn.get(), packet -> packet.stumble(clock.instant()));
    }
  }

  private Optional<Turn> begin(DuePacket due, Packet packet) {
    if (packet.isToBeTakenAway(clock.instant())) {
      packets.remove(packet);
      return Optional.empty();
    }
    if (!packet.isDue(clock.instant())) {
      return Optional.empty();
    }
    packets.removeFiles(packet);
    packet.begin(clock.instant());
    return packet.isGoing()
        ? Optional.of(
            new Turn(due, packet.getAttempts(), packet.askedBySub(), packet.bySecondFactor()))
        : Optional.empty();
  }

  private void make(Turn turn) {
    Path folder = newFolder();
    try {
      deputy.goOn(
          turn.sub(),
          turn.bySecondFactor(),
          turn.due().institutionId(),
          () ->
              keep(
                  turn,
                  composePacket.into(folder, (done, all, words) -> tell(turn, done, all, words))));
    } finally {
      remove(folder);
    }
  }

  private void tell(Turn turn, int done, int all, String words) {
    within(turn, packet -> packet.goOn(done, all, words, clock.instant()));
  }

  /** Each piece in a transaction of its own; the packet is ready with the last one. */
  private void keep(Turn turn, PacketDraft draft) {
    int position = 0;
    for (PacketDraft.File file : draft.files()) {
      keep(turn, position++, file);
    }
    within(
        turn,
        packet -> {
          packet.finish(draft.pages(), clock.instant());
          packets.giveWay(packet, clock.instant());
        });
  }

  private void keep(Turn turn, int position, PacketDraft.File draft) {
    PacketFile[] kept = new PacketFile[1];
    within(
        turn,
        packet -> {
          kept[0] =
              new PacketFile(
                  packet, position, draft.path(), draft.evidenceVersionId(), draft.size());
          packets.add(kept[0]);
        });
    if (draft.content() == null) {
      return;
    }
    try (InputStream in = Files.newInputStream(draft.content())) {
      for (int piece = 0; piece < kept[0].chunks(); piece++) {
        byte[] content = in.readNBytes(PacketChunk.SIZE);
        int place = piece;
        within(
            turn,
            packet -> packets.add(new PacketChunk(packets.file(kept[0].getId()), place, content)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T within(DuePacket due, Supplier<T> work) {
    return unattended.within(due.institutionId(), NAME, work);
  }

  /** A change of the packet by the attempt whose turn it is, and by no other. */
  private void within(Turn turn, Consumer<Packet> change) {
    within(
        turn.due(),
        () -> {
          Packet packet =
              packets
                  .find(turn.due().id())
                  .filter(p -> p.isMadeBy(turn.attempt()))
                  .orElseThrow(OvertakenException::new);
          change.accept(packet);
          return null;
        });
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("mimamori-packet");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
