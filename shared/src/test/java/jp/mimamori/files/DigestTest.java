package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

  @TempDir Path folder;

  @Test
  void aContentIsKnownByItsDigest() throws IOException {
    Digest digest = Digest.of(Files.writeString(folder.resolve("a"), "abc"));
    assertThat(digest.size()).isEqualTo(3);
    assertThat(digest.sha256()) // FIPS 180-2, appendix B.1
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1048576, 1", "1048577, 2", "20971520, 20"})
  void aContentLiesInPieces(long size, int chunks) {
    StoredFile file = new StoredFile(new Digest("0", size), FileKind.PDF, Instant.EPOCH);
    assertThat(file.chunks()).isEqualTo(chunks);
  }
}
