package jp.mimamori.vendor;

/** What an institution has agreed on with a vendor. */
public enum ContractKind {
  /** 保守契約: the vendor looks after systems at the institution. */
  MAINTENANCE,
  /** クラウドサービスの利用契約. */
  CLOUD_SERVICE,
  /** リース・レンタル契約 with maintenance. */
  LEASE,
  OTHER
}
