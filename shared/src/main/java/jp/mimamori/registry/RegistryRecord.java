package jp.mimamori.registry;

import java.time.LocalDate;
import jp.mimamori.organization.InstitutionKind;

/**
 * An institution as a public file or the registry has it. What the file does not tell is null.
 *
 * @param line in the file, from 1
 * @param code ten digits with a true check digit
 * @param openedOn of the bureau's list the day of designation (指定年月日)
 */
record RegistryRecord(
    int line,
    InstitutionKind kind,
    String name,
    String kana,
    String code,
    String municipalityCode,
    String address,
    String phone,
    LocalDate openedOn) {

  KindGroup group() {
    return KindGroup.of(kind);
  }
}
