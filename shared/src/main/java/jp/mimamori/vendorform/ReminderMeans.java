package jp.mimamori.vendorform;

/** How an institution reminded a vendor by itself. */
public enum ReminderMeans {
  PHONE,
  VISIT,
  OTHER
}
