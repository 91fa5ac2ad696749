package jp.mimamori.people;

import jp.mimamori.audit.Auditable;

/** A change among officers concerns no single institution: it stands in the chain of the office. */
interface OfficersChange extends Auditable {

  @Override
  default long institutionId() {
    return 0;
  }
}
