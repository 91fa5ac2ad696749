package jp.mimamori.todo;

/**
 * What there may be to do, first things first where no date decides. The words are in {@code
 * Terms.properties}, the pages in the portal.
 */
public enum ToDoKind {
  /** A first report was begun and not sent. About: the incident; value: its label. So below. */
  SEND_FIRST_REPORT,
  /** 速報 to 個人情報保護委員会. */
  REPORT_BREACH,
  /** 確報 to 個人情報保護委員会. */
  REPORT_BREACH_FINALLY,
  /** はじめの設定の残り. Values: answered, asked. */
  FINISH_SETUP,
  /** 医療情報システムがあるかどうかを確かめる. */
  FIND_OUT_SYSTEMS,
  /** 緊急のお知らせ was read, and what it asks for is not done. About: the notice; value: its title. */
  FOLLOW_ADVISORY,
  /** The health center returned what was submitted. */
  ANSWER_RETURNED,
  /** 医療情報システム安全管理責任者 is not appointed. About: the control that asks for it. */
  APPOINT_SAFETY_MANAGER,
  /** A system of which nobody knew whether a vendor maintains it, or which. Value: its kind. */
  FIND_VENDOR,
  /** Nobody knew about remote maintenance. About: the control that asks for it. */
  ASK_REMOTE_MAINTENANCE,
  /** A finding of an inspection waits for an answer. About: the finding; value: its item. */
  ANSWER_FINDING,
  /** A visit of the health center is coming. About: the inspection. */
  PREPARE_INSPECTION,
  /** About: the item. */
  REACH_TARGET,
  /** A paper is about to expire, or has. About: the evidence. Value: its title. */
  RENEW_EVIDENCE,
  /** 連絡体制図 was not confirmed since April, or never. */
  CONFIRM_CONTACTS,
  /** What hangs on the wall says something else than the chart by now. */
  PRINT_CONTACTS,
  /**
   * Nobody looked for long whether a backup is taken. About: the backup; value: its data. So below.
   */
  LOOK_AT_BACKUP,
  /** It was never restored for a trial, or long ago. */
  TEST_RESTORE,
  /** No copy is off the network, or nobody knows. */
  KEEP_OFFLINE_COPY,
  /** Fewer than three generations, or nobody knows. */
  KEEP_GENERATIONS,
  /** 事業継続計画 was not read through for a year. */
  REVIEW_PLAN,
  /** The last drill at a table is a year ago. */
  HOLD_DRILL,
  /** BCP策定の確認表 of this year has open rows. Value: how many. */
  ANSWER_CONTINUITY_CHECK,
  /** A vendor's answers wait to be accepted. About: the vendor; value: its name. So below. */
  ACCEPT_VENDOR_ANSWERS,
  /** The mail to a vendor could not be delivered. */
  REACH_VENDOR,
  /** A vendor has not answered for 14 days. */
  REMIND_VENDOR,
  /** A vendor was not asked for 事業者確認用 yet. */
  ASK_VENDOR,
  /** A contract ends, or has ended. */
  RENEW_CONTRACT,
  /** Duties are not shared out with a vendor yet. Values: its name, how many duties. */
  AGREE_ON_DUTIES,
  /** Accounts of people who leave or have left. Value: how many. */
  CLOSE_ACCOUNTS,
  /** Support of devices ends or has ended. Value: how many. */
  REPLACE_DEVICES,
  /** Support of a system ends or has ended. About: the system; value: its name. */
  REPLACE_SYSTEM,
  /** Updates whose planned day is near or over. Value: how many. */
  APPLY_PATCHES,
  /** Nobody compared the device ledger with what is there for a year. */
  TAKE_STOCK,
  /** Nobody looked through the accounts for a year. */
  CHECK_ACCOUNTS,
  /** Nobody asked for a year how vendors come in from outside. */
  CHECK_REMOTE_MAINTENANCE,
  REVIEW_LOG,
  /** Value: how many. */
  REVIEW_RULES,
  /** There are rules, and none of them speaks of passwords. */
  WRITE_PASSWORD_RULES,
  /** The day that was set for 二要素認証 at a system. About: the system; value: its name. */
  START_SECOND_FACTOR,
  /** Systems without 二要素認証 and without a day for it. Value: how many. */
  PLAN_SECOND_FACTOR,
  COUNT_DEVICES,
  /** A system whose name nobody knew. Value: its kind. */
  NAME_SYSTEM,
  /** 続報 and 確報 to the health center. */
  FINISH_INCIDENT,
  /** Value: how many. */
  ANSWER_OPEN_ITEMS
}
