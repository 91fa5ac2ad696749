package jp.mimamori.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * A code to be typed from paper: 15 signs of five random bits each, 75 in all, and one by which a
 * slip is noticed. The alphabet is Crockford's, without I, L, O and U; whoever types them is
 * understood.
 *
 * @param value 16 signs without separators
 */
public record InvitationCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_SIGNS = 15;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static InvitationCode random() {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < RANDOM_SIGNS; i++) {
      signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new InvitationCode(signs.append(check(signs)).toString());
  }

  /** In any width and case, with or without separators; empty for what cannot be a code. */
  public static Optional<InvitationCode> read(String typed) {
    if (typed == null || typed.length() > 100) {
      return Optional.empty();
    }
    String signs =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean isCode =
        signs.length() == RANDOM_SIGNS + 1
            && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
            && signs.charAt(RANDOM_SIGNS) == check(signs.substring(0, RANDOM_SIGNS));
    return isCode ? Optional.of(new InvitationCode(signs)) : Optional.empty();
  }

  /** Changes with every sign and with every exchange of neighbours. */
  private static char check(CharSequence signs) {
    int sum = 0;
    for (int i = 0; i < signs.length(); i++) {
      sum += (2 * i + 1) * ALPHABET.indexOf(signs.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  /** As it is printed: 4GJ7-2M9X-… */
  public String grouped() {
    return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** What the database keeps. (Plain SHA-256 is enough for what cannot be guessed.) */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Under this name its holder speaks to the database; view {@code held_invitation} knows it. */
  String holder() {
    return "invite:" + hash();
  }

  @Override
  public String toString() {
    return "invitation code";
  }
}
