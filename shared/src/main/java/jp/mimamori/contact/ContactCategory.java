package jp.mimamori.contact;

/** 外部関係機関 (slide 5-10 of the prefecture), in the order in which they are called. */
public enum ContactCategory {
  /** 医療情報システムの事業者: at once, as soon as there is a doubt (H30.10.29 医政総発1029第1号). */
  VENDOR,
  MINISTRY,
  POLICE,
  HEALTH_CENTER,
  PREFECTURE,
  PRIVACY_COMMISSION,
  MEDICAL_ASSOCIATION,
  SECURITY_FIRM,
  INSURER,
  EXPERT,
  /** One of the institution's own. */
  OTHER
}
