package jp.mimamori.oversight;

/** An act of an officer in the administrator's list. */
public final class OfficerActRow {

  private final OfficerAct act;
  private final String institutionName;

  OfficerActRow(OfficerAct act, String institutionName) {
    this.act = act;
    this.institutionName = institutionName;
  }

  public OfficerAct getAct() {
    return act;
  }

  /** Null where none was concerned, and where the prefecture sees figures only. */
  public String getInstitutionName() {
    return institutionName;
  }
}
