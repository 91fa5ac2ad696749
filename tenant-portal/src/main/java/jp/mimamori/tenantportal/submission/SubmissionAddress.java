package jp.mimamori.tenantportal.submission;

import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** What the addresses of submissions name. */
final class SubmissionAddress {

  private SubmissionAddress() {}

  /**
   * @throws NotFoundException for anything but a number
   */
  static int number(String text) {
    if (text == null || !text.matches("\\d{1,4}")) {
      throw new NotFoundException("no such number: " + text);
    }
    return Integer.parseInt(text);
  }

  static FiscalYear year(String text) {
    return new FiscalYear(number(text));
  }
}
