package jp.mimamori.files;

import java.time.Instant;

/** Contents as they are once stored. */
public final class StoredFileFixture {

  private StoredFileFixture() {}

  /** A PDF that is like no other but that of the same digit. */
  public static StoredFile pdf(int digit) {
    return new StoredFile(
        new Digest(String.valueOf(digit).repeat(64), 1000), FileKind.PDF, Instant.EPOCH);
  }
}
