package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealKeyTest {
  private static final byte[] TEXT = "7:institution:42".getBytes(StandardCharsets.UTF_8);

  @Test
  void paddedHalvesGiveTheSameSealAsHmac() throws Exception {
    SealKey key = new SealKey();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(HexFormat.of().parseHex(key.hex()), "HmacSHA256"));

    byte[] inner = sha256(key.padded(0x36), TEXT);

    assertThat(sha256(key.padded(0x5c), inner)).isEqualTo(mac.doFinal(TEXT));
  }

  @Test
  void everyKeyIsNew() {
    assertThat(new SealKey().hex()).isNotEqualTo(new SealKey().hex());
  }

  private static byte[] sha256(byte[] first, byte[] second) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(first);
    return digest.digest(second);
  }
}
