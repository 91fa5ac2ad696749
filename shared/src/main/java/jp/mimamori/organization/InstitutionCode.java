package jp.mimamori.organization;

/**
 * 医療機関コード: prefecture (2 digits), 点数表 (1: medical 1, dental 3, pharmacy 4), district (2),
 * institution (4) and a Luhn check digit. It may be absent (自由診療, 助産所) and changes with the owner,
 * so it never identifies an institution.
 *
 * @param digits ten digits
 */
public record InstitutionCode(String digits) {

  public InstitutionCode {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("not a medical institution code: " + digits);
    }
  }

  public static boolean isValid(String text) {
    return text != null
        && text.matches("\\d{10}")
        && checkDigit(text.substring(0, 9)) == text.charAt(9);
  }

  /** The tenth digit for the first nine. */
  public static char checkDigit(String nineDigits) {
    int sum = 0;
    for (int i = 0; i < nineDigits.length(); i++) {
      int digit = nineDigits.charAt(nineDigits.length() - 1 - i) - '0';
      int product = i % 2 == 0 ? digit * 2 : digit;
      sum += product / 10 + product % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
