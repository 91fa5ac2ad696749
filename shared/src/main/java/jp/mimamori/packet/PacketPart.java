package jp.mimamori.packet;

import java.util.Optional;
import jp.mimamori.ledger.LedgerKind;

/** What a packet holds, in its order. The words are in {@code Terms.properties}. */
public enum PacketPart {
  /** 医療機関確認用 or 薬局確認用. */
  OWN_FORM,
  /** 事業者確認用 of each vendor, or the record that it was asked for. */
  VENDOR_FORMS,
  /** 責任分界表. */
  RESPONSIBILITY,
  CONTACT_CHART,
  FIRST_CONTACT,
  SYSTEM(LedgerKind.SYSTEM, "SYS"),
  DEVICE(LedgerKind.DEVICE, "INV"),
  ACCOUNT(LedgerKind.ACCOUNT, "ACC"),
  REMOTE(LedgerKind.REMOTE, "RMT"),
  DISCLOSURE(LedgerKind.DISCLOSURE, "MDS"),
  LOG_REVIEW(LedgerKind.LOG_REVIEW, "LOG"),
  PATCH(LedgerKind.PATCH, "PAT"),
  RULE(LedgerKind.RULE, "RUL"),
  TRAINING(LedgerKind.TRAINING, null),
  BACKUP,
  /** BCP策定の確認表. */
  CHECK_TABLE,
  /** 事業継続計画. */
  PLAN,
  EVIDENCE;

  private final LedgerKind ledger;
  private final String control;

  PacketPart() {
    this(null, null);
  }

  PacketPart(LedgerKind ledger, String control) {
    this.ledger = ledger;
    this.control = control;
  }

  /** Null for what is not a ledger. */
  public LedgerKind getLedger() {
    return ledger;
  }

  /** The control whose fact speaks of the ledger. */
  Optional<String> control() {
    return Optional.ofNullable(control);
  }
}
