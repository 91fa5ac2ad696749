package jp.mimamori.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;

/**
 * The contents that the current institution keeps. They lie in the database, in the transaction and
 * the backup of what refers to them, and pass through in pieces of 1 MiB: neither way is a file
 * ever in memory as a whole.
 */
@ApplicationScoped
public class FileStore {

  @PersistenceContext private EntityManager em;
  @Inject private UploadLimits limits;
  @Inject private Uploads uploads;
  @Inject private Clock clock;

  /**
   * Keeps a content, or finds it where the institution keeps the same already. A photograph is kept
   * without the place where it was taken.
   *
   * @throws UploadRefusedException if it is not what it claims to be, or there is no room left
   */
  public StoredFile keep(ReceivedFile received) {
    try {
      FileKind kind = uploads.admit(received);
      Digest digest = Digest.of(received.content());
      Optional<StoredFile> kept = find(digest);
      return kept.isPresent() ? kept.get() : store(received, kind, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<StoredFile> find(Digest digest) {
    return em.createQuery("SELECT f FROM StoredFile f WHERE f.sha256 = :sha256", StoredFile.class)
        .setParameter("sha256", digest.sha256())
        .getResultStream()
        .findFirst();
  }

  private StoredFile store(ReceivedFile received, FileKind kind, Digest digest) throws IOException {
    if (usedBytes() + digest.size() > limits.institutionBytes()) {
      throw new UploadRefusedException(UploadFault.NO_ROOM_LEFT);
    }
    StoredFile file = new StoredFile(digest, kind, clock.instant());
    em.persist(file);
    try (InputStream in = Files.newInputStream(received.content())) {
      for (int position = 0; position < file.chunks(); position++) {
        store(new FileChunk(file, position, in.readNBytes(StoredFile.CHUNK)));
      }
    }
    return file;
  }

  /** Flushed and let go at once, or the persistence context would hold the whole file. */
  private void store(FileChunk chunk) {
    em.persist(chunk);
    em.flush();
    em.detach(chunk);
    chunk.forgetContent();
  }

  /**
   * A piece of a file. Hand out a file piece by piece, each in a transaction of its own: a slow
   * reader then holds no connection to the database.
   *
   * @param position from 0 to {@link StoredFile#chunks()} - 1
   */
  public byte[] chunk(StoredFile file, int position) {
    return em.createQuery(
            "SELECT c.content FROM FileChunk c WHERE c.file = :file AND c.position = :position",
            byte[].class)
        .setParameter("file", file)
        .setParameter("position", position)
        .getSingleResult();
  }

  /** Bytes that the institution keeps. */
  public long usedBytes() {
    return em.createQuery("SELECT COALESCE(SUM(f.size), 0) FROM StoredFile f", Number.class)
        .getSingleResult()
        .longValue();
  }
}
