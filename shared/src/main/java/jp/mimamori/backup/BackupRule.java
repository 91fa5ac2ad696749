package jp.mimamori.backup;

/** What a backup should be like, each with who says so. */
public enum BackupRule {
  /** 3世代以上 (slide 5-11①; ガイドライン システム運用編: 複数の方式で世代管理). */
  GENERATIONS,
  /** ネットワークから切り離した環境での保管 (slide 5-11①). */
  OFFLINE,
  /** Somebody looked within three months whether copies are really taken. A rule of the product. */
  TAKEN,
  /** 復旧手順を確認している (item 3-② of the checklist R7); once a year, a rule of the product. */
  RESTORE_TEST;

  /** 日次の例では前日・2日前・3日前. */
  public static final int GENERATIONS_WANTED = 3;

  /** Days after which nobody can say any more that copies are taken. */
  public static final int LOOK_EVERY_DAYS = 90;

  public static final int TEST_EVERY_DAYS = 365;
}
