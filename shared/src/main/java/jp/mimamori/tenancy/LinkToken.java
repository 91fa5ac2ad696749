package jp.mimamori.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a link: 256 random bits. Only its hash is stored, so the database cannot give
 * a link away. (Plain SHA-256 is enough for what cannot be guessed.)
 *
 * @param value 43 letters and digits of base64url
 */
public record LinkToken(String value) {

  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public static LinkToken random() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new LinkToken(base64(random));
  }

  /** Empty for what cannot be a token. */
  public static Optional<LinkToken> read(String text) {
    return text != null && SHAPE.matcher(text).matches()
        ? Optional.of(new LinkToken(text))
        : Optional.empty();
  }

  public String hash() {
    try {
      byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
      return base64(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Under this name its holder speaks to the database; a view knows it.
   *
   * @param kind what the link is to, such as {@code link} for view {@code held_link}
   */
  public String holder(String kind) {
    return kind + ":" + hash();
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "link token";
  }
}
