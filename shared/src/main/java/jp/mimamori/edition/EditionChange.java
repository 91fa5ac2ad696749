package jp.mimamori.edition;

import jp.mimamori.audit.Auditable;

/** A change of an edition concerns no single institution: it stands in the chain of the office. */
interface EditionChange extends Auditable {

  @Override
  default long institutionId() {
    return 0;
  }
}
