package jp.mimamori.registry;

import java.util.EnumSet;
import java.util.Set;

/** What speaks for it that a record of a file and an institution of the registry are the same. */
public enum Evidence {
  NAME,
  ADDRESS,
  PHONE,
  CODE;

  static Set<Evidence> between(RegistryRecord record, RegistryRecord known) {
    Set<Evidence> found = EnumSet.noneOf(Evidence.class);
    addIf(found, NAME, Folded.name(record.name()), Folded.name(known.name()));
    addIf(found, ADDRESS, Folded.address(record.address()), Folded.address(known.address()));
    addIf(found, PHONE, Folded.phone(record.phone()), Folded.phone(known.phone()));
    addIf(found, CODE, record.code(), known.code());
    return found;
  }

  private static void addIf(Set<Evidence> found, Evidence evidence, String one, String other) {
    if (one != null && !one.isEmpty() && one.equals(other)) {
      found.add(evidence);
    }
  }

  /**
   * Two of them, one being the name or the code. Somebody else at the same address with the same
   * telephone may have taken the practice over: a person decides.
   */
  static boolean suffices(Set<Evidence> found) {
    return found.size() >= 2 && (found.contains(NAME) || found.contains(CODE));
  }
}
