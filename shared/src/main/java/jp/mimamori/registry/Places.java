package jp.mimamori.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.mimamori.organization.Municipality;

/** The municipalities of a prefecture, by code and by how addresses begin. */
final class Places {

  private final String prefectureCode;
  private final String prefectureName;
  private final List<Municipality> longestNameFirst;

  Places(String prefectureCode, String prefectureName, Collection<Municipality> municipalities) {
    this.prefectureCode = prefectureCode;
    this.prefectureName = prefectureName;
    this.longestNameFirst =
        municipalities.stream()
            .sorted(Comparator.comparingInt((Municipality m) -> -m.getName().length()))
            .toList();
  }

  String prefectureCode() {
    return prefectureCode;
  }

  /**
   * JIS X 0402 with five digits, with a sixth for checking, or its last three within the
   * prefecture; null for what is none of the prefecture's.
   */
  String byCode(String digits) {
    String code = digits.length() == 3 ? prefectureCode + digits : digits;
    return longestNameFirst.stream()
        .map(Municipality::getCode)
        .filter(known -> code.equals(known) || code.length() == 6 && code.startsWith(known))
        .findFirst()
        .orElse(null);
  }

  /** An address with or without prefecture and 郡; null if it begins with no municipality. */
  String byAddress(String address) {
    if (address == null) {
      return null;
    }
    String local =
        address.startsWith(prefectureName) ? address.substring(prefectureName.length()) : address;
    String withoutDistrict = local.replaceFirst("^[^市区町村\\d]{1,6}郡", "");
    return longestNameFirst.stream()
        .filter(m -> local.startsWith(m.getName()) || withoutDistrict.startsWith(m.getName()))
        .map(Municipality::getCode)
        .findFirst()
        .orElse(null);
  }
}
