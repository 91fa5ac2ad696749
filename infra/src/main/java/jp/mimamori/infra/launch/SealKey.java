package jp.mimamori.infra.launch;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The key with which the tenant portal signs, per database connection, whose rows it may see. A new
 * one is made at every start; the database gets the two padded halves of HMAC-SHA256 (RFC 2104), as
 * SQL has no HMAC function.
 */
final class SealKey {
  private static final int BLOCK = 64;
  private static final int LENGTH = 32;

  private final byte[] key = new byte[LENGTH];

  SealKey() {
    new SecureRandom().nextBytes(key);
  }

  /** The key itself, for the portal. */
  String hex() {
    return HexFormat.of().formatHex(key);
  }

  /** Makes this the only key the database accepts. */
  void install(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement();
        PreparedStatement insert =
            owner.prepareStatement(
                "INSERT INTO signing_key (id, inner_key, outer_key) VALUES (1, ?, ?)")) {
      statement.executeUpdate("DELETE FROM signing_key");
      insert.setBytes(1, padded(0x36));
      insert.setBytes(2, padded(0x5c));
      insert.executeUpdate();
      owner.commit();
    }
  }

  byte[] padded(int pad) {
    byte[] block = Arrays.copyOf(key, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) pad;
    }
    return block;
  }
}
