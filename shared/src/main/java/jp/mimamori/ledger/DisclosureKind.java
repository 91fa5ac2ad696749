package jp.mimamori.ledger;

/** Who wrote an 医療情報セキュリティ開示書. */
public enum DisclosureKind {
  MDS,
  SDS
}
