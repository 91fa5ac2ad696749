package jp.mimamori.checklist;

import jp.mimamori.organization.InstitutionKind;

/** Whom a form of the checklist is for: 医療機関確認用, 薬局確認用, 事業者確認用. */
public enum Audience {
  INSTITUTION("H"),
  PHARMACY("P"),
  VENDOR("V");

  private final String letter;

  Audience(String letter) {
    this.letter = letter;
  }

  /** In the ids of editions: R7-H. */
  String letter() {
    return letter;
  }

  /** Whether the form begins with the question whether there is any system at all. */
  public boolean hasGate() {
    return this != VENDOR;
  }

  /**
   * The form an institution fills in itself: pharmacies have their own under 薬機法; maternity homes
   * use the one of medical institutions (医療法施行規則第14条第2項).
   */
  public static Audience of(InstitutionKind kind) {
    return kind == InstitutionKind.PHARMACY ? PHARMACY : INSTITUTION;
  }
}
