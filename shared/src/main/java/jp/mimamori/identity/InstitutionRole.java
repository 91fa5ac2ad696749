package jp.mimamori.identity;

import java.util.EnumSet;
import java.util.Set;

/** A member's role in an institution. */
public enum InstitutionRole {
  /** 管理者（施設管理者）: legally responsible (医療法施行規則第14条第2項). */
  ADMINISTRATOR(
      Permission.READ_CHECKLIST,
      Permission.ANSWER_CHECKLIST,
      Permission.SUBMIT_CHECKLIST,
      Permission.KEEP_VENDORS,
      Permission.KEEP_EVIDENCE,
      Permission.KEEP_LEDGERS,
      Permission.KEEP_CONTINUITY,
      Permission.ACKNOWLEDGE_ADVISORY,
      Permission.ANSWER_INSPECTION,
      Permission.REPORT_INCIDENT,
      Permission.MANAGE_MEMBERS,
      Permission.READ_AUDIT),
  /** 医療情報システム安全管理責任者. */
  SAFETY_MANAGER(
      Permission.READ_CHECKLIST,
      Permission.ANSWER_CHECKLIST,
      Permission.SUBMIT_CHECKLIST,
      Permission.KEEP_VENDORS,
      Permission.KEEP_EVIDENCE,
      Permission.KEEP_LEDGERS,
      Permission.KEEP_CONTINUITY,
      Permission.ACKNOWLEDGE_ADVISORY,
      Permission.ANSWER_INSPECTION,
      Permission.REPORT_INCIDENT),
  /** 担当者: the office staff who keep the papers. */
  STAFF(
      Permission.READ_CHECKLIST,
      Permission.ANSWER_CHECKLIST,
      Permission.SUBMIT_CHECKLIST,
      Permission.KEEP_VENDORS,
      Permission.KEEP_EVIDENCE,
      Permission.KEEP_LEDGERS,
      Permission.KEEP_CONTINUITY,
      Permission.ACKNOWLEDGE_ADVISORY,
      Permission.ANSWER_INSPECTION,
      Permission.REPORT_INCIDENT);

  private final Set<Permission> permissions;

  InstitutionRole(Permission first, Permission... rest) {
    this.permissions = EnumSet.of(first, rest);
  }

  /** Whether nobody acts in this role who has proved who they are by a password alone. */
  public boolean needsSecondFactor() {
    return this == ADMINISTRATOR;
  }

  public boolean allows(Permission permission) {
    return permissions.contains(permission);
  }
}
