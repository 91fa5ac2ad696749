package jp.mimamori.checklist;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import jp.mimamori.law.FiscalYear;

/**
 * 参照番号 on a form that is filled in on paper: says whose it is and of which year and edition, to
 * those only who may open the institution anyway. It bears no name and no data of a person.
 *
 * <p>Written in Crockford's base 32, which has no letter that looks like a digit: the institution
 * and the year, then four characters that depend on everything, so that a slip of the pen or
 * another edition is noticed.
 */
public record PaperReference(long institutionId, FiscalYear year, String check) {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int FIRST_YEAR = 2000;
  private static final BigInteger YEARS = BigInteger.valueOf(128);
  private static final int CHECK_LENGTH = 4;

  public static PaperReference of(long institutionId, FiscalYear year, String editionId) {
    return new PaperReference(institutionId, year, check(institutionId, year, editionId));
  }

  /**
   * Reads what a scanner or a person typed: blanks, hyphens, full-width and small letters do not
   * matter. Empty if it cannot be a reference.
   */
  public static Optional<PaperReference> read(String typed) {
    String text =
        Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    int split = text.length() - CHECK_LENGTH;
    if (split < 1 || split > 15 || text.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
      return Optional.empty();
    }
    BigInteger value = BigInteger.ZERO;
    for (char c : text.substring(0, split).toCharArray()) {
      value = value.shiftLeft(5).add(BigInteger.valueOf(DIGITS.indexOf(c)));
    }
    BigInteger[] parts = value.divideAndRemainder(YEARS);
    if (parts[0].bitLength() > 63) {
      return Optional.empty();
    }
    return Optional.of(
        new PaperReference(
            parts[0].longValueExact(),
            new FiscalYear(FIRST_YEAR + parts[1].intValueExact()),
            text.substring(split)));
  }

  /** Whether the paper is of this edition; never for a reference that was mistyped. */
  public boolean isOf(String editionId) {
    return check.equals(check(institutionId, year, editionId));
  }

  private static String check(long institutionId, FiscalYear year, String editionId) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (institutionId + ":" + year.year() + ":" + editionId)
                      .getBytes(StandardCharsets.UTF_8));
      return digits(new BigInteger(1, digest).mod(BigInteger.ONE.shiftLeft(5 * CHECK_LENGTH)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** At least as long as the check. */
  private static String digits(BigInteger value) {
    StringBuilder digits = new StringBuilder();
    for (BigInteger rest = value; rest.signum() > 0; rest = rest.shiftRight(5)) {
      digits.insert(0, DIGITS.charAt(rest.intValue() & 31));
    }
    return "0".repeat(Math.max(0, CHECK_LENGTH - digits.length())) + digits;
  }

  /** As it stands in the 2-D code. */
  public String compact() {
    BigInteger value =
        BigInteger.valueOf(institutionId)
            .multiply(YEARS)
            .add(BigInteger.valueOf(year.year() - FIRST_YEAR));
    return digits(value) + check;
  }

  /** In groups of four, as people read it. */
  @Override
  public String toString() {
    return compact().replaceAll("(.{4})(?=.)", "$1-");
  }
}
