package jp.mimamori.tenantportal.inspection;

import jp.mimamori.identity.NotFoundException;

/** Ids in the addresses of these pages. */
final class InspectionAddress {

  private InspectionAddress() {}

  /**
   * @throws NotFoundException for anything but a number
   */
  static long id(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new NotFoundException("not an id: " + text);
    }
    return Long.parseLong(text);
  }
}
