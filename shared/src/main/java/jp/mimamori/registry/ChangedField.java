package jp.mimamori.registry;

import java.util.EnumSet;
import java.util.Set;

/** A field that a file has otherwise than the registry. */
public enum ChangedField {
  KIND,
  NAME,
  KANA,
  CODE,
  MUNICIPALITY,
  ADDRESS,
  PHONE,
  OPENED_ON,
  CLOSED_ON;

  /** What the file does not tell, or only writes in another way, is no change. */
  static Set<ChangedField> between(RegistryRecord file, RegistryRecord known) {
    Set<ChangedField> changes = EnumSet.noneOf(ChangedField.class);
    addIf(changes, KIND, file.kind() != known.kind());
    addIf(changes, NAME, differs(Folded.name(file.name()), Folded.name(known.name())));
    addIf(changes, KANA, differs(Folded.kana(file.kana()), Folded.kana(known.kana())));
    addIf(changes, CODE, differs(file.code(), known.code()));
    addIf(changes, MUNICIPALITY, differs(file.municipalityCode(), known.municipalityCode()));
    addIf(
        changes, ADDRESS, differs(Folded.address(file.address()), Folded.address(known.address())));
    addIf(changes, PHONE, differs(Folded.phone(file.phone()), Folded.phone(known.phone())));
    addIf(changes, OPENED_ON, file.openedOn() != null && known.openedOn() == null);
    return changes;
  }

  private static boolean differs(String file, String known) {
    return file != null && !file.isEmpty() && !file.equals(known);
  }

  private static void addIf(Set<ChangedField> changes, ChangedField field, boolean isSo) {
    if (isSo) {
      changes.add(field);
    }
  }
}
