package jp.mimamori.identity;

import java.util.EnumSet;
import java.util.Set;

/** An officer's role at a health center or a prefecture. */
public enum OfficerRole {
  /** 担当職員. */
  OFFICER(
      Permission.WATCH_JURISDICTION,
      Permission.SEND_CAMPAIGN,
      Permission.SEND_ADVISORY,
      Permission.READ_INSTITUTION,
      Permission.INVITE_INSTITUTIONS,
      Permission.REVIEW_SUBMISSION,
      Permission.ENTER_FROM_PAPER,
      Permission.INSPECT,
      Permission.KEEP_INCIDENT_CASE,
      Permission.SHOW_TO_PREFECTURE),
  /** 県管理者: also keeps editions and people. */
  PREFECTURE_ADMINISTRATOR(
      Permission.WATCH_JURISDICTION,
      Permission.SEND_CAMPAIGN,
      Permission.SEND_ADVISORY,
      Permission.READ_INSTITUTION,
      Permission.INVITE_INSTITUTIONS,
      Permission.KEEP_INCIDENT_CASE,
      Permission.MANAGE_OFFICERS,
      Permission.READ_OFFICER_ACTS,
      Permission.RECORD_PREFECTURE_VIEW,
      Permission.MANAGE_EDITIONS,
      Permission.KEEP_REGISTRY),
  /** 連携プログラム: a program of an office that reads through the interface for programs. */
  TOOL(Permission.WATCH_JURISDICTION, Permission.READ_INSTITUTION);

  private final Set<Permission> permissions;

  OfficerRole(Permission first, Permission... rest) {
    this.permissions = EnumSet.of(first, rest);
  }

  public boolean allows(Permission permission) {
    return permissions.contains(permission);
  }
}
