package jp.mimamori.registry;

import java.util.List;

/**
 * What became of one record.
 *
 * @param finding null for an institution that is known just so
 * @param doubt only if unclear
 * @param candidates one for what is certain, none for what is new
 */
record Match(
    RegistryRecord record, Finding finding, Doubt doubt, List<KnownInstitution> candidates) {

  static Match isNew(RegistryRecord record) {
    return record.municipalityCode() == null
        ? new Match(record, Finding.UNCLEAR, Doubt.PLACE, List.of())
        : new Match(record, Finding.NEW, null, List.of());
  }

  static Match certain(RegistryRecord record, KnownInstitution known) {
    if (known.closedOn() != null) {
      return unclear(record, Doubt.CLOSED, List.of(known));
    }
    boolean same = ChangedField.between(record, known.facts()).isEmpty();
    return new Match(record, same ? null : Finding.CHANGED, null, List.of(known));
  }

  static Match unclear(RegistryRecord record, Doubt doubt, List<KnownInstitution> candidates) {
    return new Match(record, Finding.UNCLEAR, doubt, candidates);
  }
}
