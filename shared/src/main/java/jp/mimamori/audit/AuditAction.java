package jp.mimamori.audit;

/** What was done. */
public enum AuditAction {
  ANSWER_ITEM,
  CORRECT_ANSWER,
  PRINT_FORM,
  SUBMIT_CHECKLIST,
  WITHDRAW_SUBMISSION,
  /** An officer accepted what was submitted (受理). */
  ACCEPT_SUBMISSION,
  /** An officer returned what was submitted (差し戻し). */
  RETURN_SUBMISSION,
  /** An officer looked through what was submitted. */
  LOOK_AT_SUBMISSION,
  /** An officer entered an answer that came on paper. */
  ENTER_FROM_PAPER,
  /** An officer printed the form for an institution that answers on paper. */
  PRINT_PAPER_FORM,
  /** An officer opened the institution's file. */
  LOOK_AT_INSTITUTION,
  /** An officer wrote down a contact with the institution. */
  NOTE_CONTACT,
  /** 督促 to the institutions of a list. */
  SEND_CAMPAIGN,
  /** An officer saved a list of recipients, to write or to call. */
  EXPORT_RECIPIENTS,
  /** An officer looked how many institutions use a product, to warn them. */
  AIM_ADVISORY,
  /** 緊急のお知らせ. */
  SEND_ADVISORY,
  /** An officer saved the list of those to be called about it. */
  EXPORT_ADVISORY,
  ACKNOWLEDGE_ADVISORY,
  /** An officer saved the list of institutions. */
  EXPORT_INSTITUTIONS,
  /** An officer saved the statistics by control. */
  EXPORT_STATISTICS,
  /** A question of the first hour was answered. */
  ANSWER_SETUP,
  FINISH_SETUP,
  POSTPONE_SETUP,
  KEEP_VENDOR,
  RETIRE_VENDOR,
  /** 契約している事業者はない, or no longer so. */
  DECLARE_WITHOUT_VENDOR,
  /** 責任分界 with a vendor was written down. */
  KEEP_RESPONSIBILITY,
  REQUEST_VENDOR_FORM,
  /** A further link was made, to hand it over. */
  MAKE_VENDOR_LINK,
  REVOKE_VENDOR_REQUEST,
  REMIND_VENDOR,
  ANSWER_VENDOR_FORM,
  PRINT_VENDOR_RECORD,
  /** A vendor's account took a request over that its link led to. */
  ADDRESS_VENDOR_REQUEST,
  RELEASE_VENDOR_ANSWERS,
  /** A vendor founded its account. */
  FOUND_VENDOR,
  /** A vendor registered a product, or changed what is written down about it. */
  KEEP_PRODUCT,
  /** A vendor kept answers for a product. */
  ANSWER_PRODUCT,
  /** A vendor added an MDS or SDS to a product. */
  ADD_DOCUMENT,
  /** A vendor took an MDS or SDS away from a product. */
  WITHDRAW_DOCUMENT,
  RETURN_VENDOR_ANSWERS,
  /** An official text was compared with the official document, and corrected where it differed. */
  VERIFY_ITEM,
  /** A row of BCP策定の確認表 was compared with the official document. */
  VERIFY_CHECK_ITEM,
  /** An official form was read from Excel. */
  IMPORT_FORM,
  ADD_CONTROL,
  PUBLISH_EDITION,
  ADD_EVIDENCE,
  /** A further version of the file. */
  RENEW_EVIDENCE,
  CHANGE_EVIDENCE,
  RETIRE_EVIDENCE,
  RESUME_EVIDENCE,
  /** For an item of the year. */
  USE_EVIDENCE,
  STOP_USING_EVIDENCE,
  SIGN_IN_FIRST,
  /** 連絡体制図: its people, its numbers, the words for the wall. */
  KEEP_CONTACTS,
  CONFIRM_CONTACTS,
  PRINT_CONTACTS,
  KEEP_BACKUP,
  RETIRE_BACKUP,
  /** Institutions were put on the year's plan of inspections; the office's own affair. */
  PLAN_INSPECTION,
  CHANGE_INSPECTION_PLAN,
  DROP_INSPECTION,
  NOTE_EARLIER_INSPECTION,
  SET_INSPECTION_RULES,
  /** Words of officers at a visit were taken; the office's own affair. */
  RECORD_INSPECTION,
  EXPORT_INSPECTIONS,
  /** An officer looked at an inspection of which the institution knows. */
  LOOK_AT_INSPECTION,
  SEND_INSPECTION_LETTER,
  /** The visit began, and the forms were frozen. */
  BEGIN_INSPECTION,
  REPORT_INSPECTION,
  /** The institution said what it did about a finding. */
  ANSWER_FINDING,
  ACCEPT_CORRECTION,
  ASK_CORRECTION_AGAIN,
  CLOSE_INSPECTION,
  /** A first report of an incident was begun: the health center sees that. */
  BEGIN_INCIDENT,
  /** 第一報, a 続報 or 確報 was sent. */
  REPORT_INCIDENT,
  /** A line of the chronology of an incident was written. */
  KEEP_INCIDENT,
  STRIKE_INCIDENT_ENTRY,
  WITHDRAW_INCIDENT,
  PRINT_INCIDENT,
  /** An officer opened an incident of the institution. */
  LOOK_AT_INCIDENT,
  /** An entry of a ledger was added or changed. */
  KEEP_LEDGER,
  /** Taken out of use, or back into it. */
  RETIRE_LEDGER_ENTRY,
  IMPORT_LEDGER,
  UNDO_LEDGER_IMPORT,
  /** Rows of BCP策定の確認表. */
  ANSWER_CONTINUITY_CHECK,
  KEEP_CONTINUITY_PLAN,
  PRINT_CONTINUITY_PLAN,
  BEGIN_DRILL,
  /** Its minutes became evidence. */
  FINISH_DRILL,
  /** The address of a feed of what is due was made; the one before ended. */
  MAKE_CALENDAR_FEED,
  END_CALENDAR_FEED,
  /** The weekly mail of what is due. */
  BEGIN_DIGEST,
  STOP_DIGEST,
  /** 検査に持っていくもの was asked for. */
  ORDER_PACKET,
  /** It was downloaded. */
  FETCH_PACKET,
  /** That the management heard a report. */
  KEEP_REPORT,
  INVITE_MEMBER,
  CHANGE_MEMBER_ROLE,
  END_MEMBERSHIP,
  /** What a prefecture sees of a city's institutions. */
  SET_PREFECTURE_VIEW,
  ASSIGN_OFFICER,
  END_ASSIGNMENT,
  /** All posts of an officer went to a successor. */
  HAND_OVER,
  /** The registry of institutions was brought up to date by a public file. */
  UPDATE_REGISTRY,
  DISCARD_REGISTRY,
  /** An office invited an institution where nobody signed in yet. */
  INVITE_INSTITUTION,
  REVOKE_INVITATION,
  /** Somebody became the first administrator by it. */
  ACCEPT_INVITATION,
  /** 受付: an office took an incident over. */
  RECEIVE_INCIDENT,
  /** An office wrote in its case file of an incident. */
  KEEP_INCIDENT_CASE,
  /** An office wrote a call or a deadline of its own about an incident down. */
  NOTE_INCIDENT,
  CLOSE_INCIDENT_CASE,
  REOPEN_INCIDENT_CASE,
  /** The report to the ministry was printed. */
  PRINT_INCIDENT_CASE,
  EXPORT_INCIDENTS,
  /** The operator took away entries that are older than they have to be kept. */
  PURGE_AUDIT
}
