package jp.mimamori.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what a database connection may claim to be, so that the claim cannot be made by SQL. {@code
 * V1__walls.sql} checks it: HMAC-SHA256 over {@code <connection id>:<claim>:<value>}, in
 * hexadecimal.
 */
final class ConnectionSeal {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param hexKey at most 64 bytes in hexadecimal
   */
  ConnectionSeal(String hexKey) {
    key = new SecretKeySpec(HexFormat.of().parseHex(hexKey), ALGORITHM);
  }

  /** Null for a null value. */
  String institution(long connectionId, Long institutionId) {
    return institutionId == null ? null : seal(connectionId + ":institution:" + institutionId);
  }

  /** Null for a null value. */
  String person(long connectionId, String person) {
    return person == null ? null : seal(connectionId + ":person:" + person);
  }

  private String seal(String claim) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(claim.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
