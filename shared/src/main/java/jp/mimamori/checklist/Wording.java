package jp.mimamori.checklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 文言: what an item says.
 *
 * @param note ※…, or null
 */
public record Wording(String text, String note) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  public Wording {
    note = note == null || note.isBlank() ? null : note;
  }

  /** SHA-256 in hexadecimal: names the wording that an answer was given for. */
  public String digest() {
    String wording = text + "\n" + Objects.requireNonNullElse(note, "");
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(wording.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same words; full or half width and blanks do not matter, which differ between printings.
   */
  public boolean readsLike(Wording other) {
    return plain(whole()).equals(plain(other.whole()));
  }

  /** Text and note in one. */
  public String whole() {
    return note == null ? text : text + "\n" + note;
  }

  private static String plain(String words) {
    return BLANKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
  }
}
