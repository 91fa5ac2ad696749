package jp.mimamori.setup;

/** How many computers there are, as precisely as a front desk can say it offhand. */
public enum DeviceBand {
  UP_TO_5,
  UP_TO_10,
  UP_TO_20,
  UP_TO_50,
  OVER_50,
  UNKNOWN
}
