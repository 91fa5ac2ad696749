package jp.mimamori.registry;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A public file as it was read.
 *
 * @param asOf the day whose state it tells; null if it does not say
 * @param groups kinds that it tells of
 * @param records of the own prefecture
 * @param elsewhere rows of other prefectures
 * @param unreadable rows without a name or of no known kind
 */
record PublicFile(
    RegistrySource source,
    LocalDate asOf,
    Set<KindGroup> groups,
    List<RegistryRecord> records,
    int elsewhere,
    int unreadable) {

  PublicFile {
    records = List.copyOf(records);
    groups = groups.isEmpty() ? Set.of() : EnumSet.copyOf(groups);
  }

  int rows() {
    return records.size() + elsewhere + unreadable;
  }
}
