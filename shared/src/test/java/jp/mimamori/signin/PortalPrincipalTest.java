package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortalPrincipalTest {

  @Test
  void survivesSerializationAndStaysSmall() throws IOException, ClassNotFoundException {
    Instant now = Instant.parse("2026-11-22T00:00:00Z");
    PortalPrincipal person =
        new PortalPrincipal(
            "sub", "sid", true, now, now.plusSeconds(1), Set.of("tenant-user"), "t".repeat(1000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(person);
    }
    assertThat(bytes.size()).isLessThan(2000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      PortalPrincipal copy = (PortalPrincipal) in.readObject();
      assertThat(copy.getName()).isEqualTo("sub");
      assertThat(copy).usingRecursiveComparison().isEqualTo(person);
    }
  }
}
