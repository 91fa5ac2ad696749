package jp.mimamori.ledger;

/** 研修 or 訓練. */
public enum TrainingKind {
  TRAINING,
  DRILL
}
