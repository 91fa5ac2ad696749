package jp.mimamori.oversightportal.submissions;

import jp.mimamori.law.FiscalYear;
import jp.mimamori.oversight.InstitutionNotFoundException;

/**
 * Which submission an address names.
 *
 * @param number within the year
 */
record SubmissionAddress(long institutionId, FiscalYear year, int number) {

  /**
   * @throws InstitutionNotFoundException for anything but numbers
   */
  static SubmissionAddress of(String institution, String year, String number) {
    return new SubmissionAddress(
        read(institution, 18), new FiscalYear((int) read(year, 4)), (int) read(number, 4));
  }

  private static long read(String text, int digits) {
    if (text == null || !text.matches("\\d{1," + digits + "}")) {
      throw new InstitutionNotFoundException();
    }
    return Long.parseLong(text);
  }
}
