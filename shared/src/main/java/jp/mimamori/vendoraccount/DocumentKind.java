package jp.mimamori.vendoraccount;

/** 医療情報セキュリティ開示書: which of the two (JAHIS/JIRA, 「製造業者/サービス事業者による医療情報セキュリティ開示書」). */
public enum DocumentKind {
  MDS,
  SDS
}
