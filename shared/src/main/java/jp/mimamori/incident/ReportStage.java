package jp.mimamori.incident;

/** 報告の区分. */
public enum ReportStage {
  /** 第一報: at once, with what is known. */
  FIRST,
  /** 続報: as often as something new is known. */
  FOLLOW_UP,
  /** 確報: with causes and what is done against it happening again. */
  FINAL
}
