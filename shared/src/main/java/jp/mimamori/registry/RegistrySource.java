package jp.mimamori.registry;

/** 出典: which public file. */
public enum RegistrySource {
  /** 医療情報ネット open data, CSV. Leaves out who does not report, so absence says little. */
  OPEN_DATA,
  /** 地方厚生局 コード内容別医療機関一覧表, Excel. Has everybody who has a code. */
  BUREAU_LIST
}
