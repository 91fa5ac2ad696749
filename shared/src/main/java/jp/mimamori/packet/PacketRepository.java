package jp.mimamori.packet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;

/** Packets of the institution in whose name the transaction runs. */
@ApplicationScoped
class PacketRepository {

  @PersistenceContext private EntityManager em;

  /** The one that was asked for last. */
  Optional<Packet> newest() {
    return em.createQuery("SELECT p FROM Packet p ORDER BY p.id DESC", Packet.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The one that can be fetched. */
  Optional<Packet> ready() {
    return em.createQuery(
            "SELECT p FROM Packet p WHERE p.state = :ready ORDER BY p.id DESC", Packet.class)
        .setParameter("ready", PacketState.READY)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<Packet> find(long id) {
    return Optional.ofNullable(em.find(Packet.class, id));
  }

  private List<Packet> others(Packet packet) {
    return em.createQuery("SELECT p FROM Packet p WHERE p.id <> :id", Packet.class)
        .setParameter("id", packet.getId())
        .getResultList();
  }

  /** In their order, the PDF file first. */
  List<PacketFile> files(Packet packet) {
    return em.createQuery(
            "SELECT f FROM PacketFile f WHERE f.packet = :packet ORDER BY f.position",
            PacketFile.class)
        .setParameter("packet", packet)
        .getResultList();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  PacketFile file(long id) {
    return Optional.ofNullable(em.find(PacketFile.class, id))
        .orElseThrow(() -> new NotFoundException("no file " + id));
  }

  byte[] chunk(PacketFile file, int position) {
    return em.createQuery(
            "SELECT c.content FROM PacketChunk c WHERE c.file = :file AND c.position = :position",
            byte[].class)
        .setParameter("file", file)
        .setParameter("position", position)
        .getSingleResult();
  }

  void add(Object entity) {
    em.persist(entity);
  }

  /** The files that an attempt left behind. */
  void removeFiles(Packet packet) {
    List<PacketFile> files = files(packet);
    if (files.isEmpty()) {
      return;
    }
    em.createQuery("DELETE FROM PacketChunk c WHERE c.file.id IN :files")
        .setParameter("files", files.stream().map(PacketFile::getId).toList())
        .executeUpdate();
    em.createQuery("DELETE FROM PacketFile f WHERE f.packet = :packet")
        .setParameter("packet", packet)
        .executeUpdate();
  }

  void remove(Packet packet) {
    removeFiles(packet);
    em.remove(packet);
  }

  /** Packets that a newer one has replaced are taken away with the next round of the job. */
  void giveWay(Packet newest, Instant now) {
    others(newest).forEach(older -> older.giveWay(now));
  }
}
