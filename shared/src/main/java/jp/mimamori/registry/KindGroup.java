package jp.mimamori.registry;

import java.util.Set;
import jp.mimamori.organization.InstitutionKind;

/**
 * Kinds that one public file tells of together. A clinic may become a hospital; a dental clinic is
 * another institution than the clinic at the same address.
 */
enum KindGroup {
  MEDICAL('1', InstitutionKind.HOSPITAL, InstitutionKind.CLINIC_WITH_BEDS, InstitutionKind.CLINIC),
  DENTAL('3', InstitutionKind.DENTAL_CLINIC),
  PHARMACY('4', InstitutionKind.PHARMACY),
  /** Without a code. */
  MATERNITY(' ', InstitutionKind.MATERNITY_HOME);

  private final char scheme;
  private final Set<InstitutionKind> kinds;

  KindGroup(char scheme, InstitutionKind... kinds) {
    this.scheme = scheme;
    this.kinds = Set.of(kinds);
  }

  static KindGroup of(InstitutionKind kind) {
    for (KindGroup group : values()) {
      if (group.kinds.contains(kind)) {
        return group;
      }
    }
    throw new IllegalArgumentException(kind.name());
  }

  /** 点数表番号, the third digit of the code. */
  char scheme() {
    return scheme;
  }
}
