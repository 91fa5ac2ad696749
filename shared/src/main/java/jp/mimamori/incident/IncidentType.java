package jp.mimamori.incident;

/** 類型, as far as anybody can tell. */
public enum IncidentType {
  RANSOMWARE(true),
  UNAUTHORIZED_ACCESS(true),
  MALWARE(true),
  DDOS(true),
  MISDIRECTED_MAIL(false),
  LOSS_OR_THEFT(false),
  /** 障害 whose cause nobody knows. */
  OUTAGE(false),
  OTHER(false);

  private final boolean wrongful;

  IncidentType(boolean wrongful) {
    this.wrongful = wrongful;
  }

  /** Whether somebody may have meant it (個人情報の保護に関する法律施行規則第7条第3号). */
  public boolean isWrongful() {
    return wrongful;
  }
}
