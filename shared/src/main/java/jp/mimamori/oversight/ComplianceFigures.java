package jp.mimamori.oversight;

import jp.mimamori.checklist.Standing;
import jp.mimamori.checklist.SubmissionState;

/**
 * Numbers of institutions by how far they are. An institution that did nothing counts as untouched.
 */
public final class ComplianceFigures {

  private long institutions;
  private long complete;
  private long achieved;
  private long noSystem;
  private long untouched;
  private long overdue;
  private long idle;
  private long submitted;
  private long returned;
  private long vendorForms;
  private long noSignIn;
  private long noEmail;

  /** Adds institutions that count as something. */
  void add(Measure measure, String value, long count) {
    switch (measure) {
      case STANDING -> add(Standing.valueOf(value), count);
      case SUBMISSION -> add(SubmissionState.valueOf(value), count);
      case OVERDUE -> overdue += count;
      case IDLE -> idle += count;
      case VENDOR_FORMS -> vendorForms += count;
      case NO_SIGN_IN -> noSignIn += count;
      case NO_EMAIL -> noEmail += count;
      case ITEM -> throw new IllegalArgumentException("answers are no institutions");
    }
  }

  private void add(Standing standing, long count) {
    institutions += count;
    if (standing.isComplete()) {
      complete += count;
    }
    switch (standing) {
      case UNTOUCHED -> untouched += count;
      case ACHIEVED -> achieved += count;
      case NO_SYSTEM -> noSystem += count;
      default -> {} // shown as part of the others
    }
  }

  private void add(SubmissionState state, long count) {
    switch (state) {
      case SUBMITTED, ACCEPTED -> submitted += count;
      case RETURNED -> returned += count;
      default -> {} // shown as part of the others
    }
  }

  /** Institutions that have to fill in the checklist. */
  public long getInstitutions() {
    return institutions;
  }

  /** 記入済み, those without any system included. */
  public long getComplete() {
    return complete;
  }

  /** 達成: complete and every answer はい. */
  public long getAchieved() {
    return achieved;
  }

  /** システムなし: complete because there is nothing to ask. */
  public long getNoSystem() {
    return noSystem;
  }

  /** 未着手. */
  public long getUntouched() {
    return untouched;
  }

  /** Institutions with at least one target date that has passed. */
  public long getOverdue() {
    return overdue;
  }

  /** 停滞: begun, and nothing for {@link StandingFilter#IDLE_MONTHS} months. */
  public long getIdle() {
    return idle;
  }

  /** 提出済み: waiting for the health center, or accepted. */
  public long getSubmitted() {
    return submitted;
  }

  /** 差し戻し中. */
  public long getReturned() {
    return returned;
  }

  /** With a vendor that owes its form. */
  public long getVendorForms() {
    return vendorForms;
  }

  /** Nobody has ever signed in. */
  public long getNoSignIn() {
    return noSignIn;
  }

  /** No mail reaches them. */
  public long getNoEmail() {
    return noEmail;
  }

  /** Institutions that have a system, among which 達成 is counted. */
  public long getWithSystem() {
    return institutions - noSystem;
  }

  /** Whole percent of complete, rounded down so that 100 means all; 0 where there is none. */
  public int getCompletePercent() {
    return percent(complete, institutions);
  }

  /** Whole percent of submitted. */
  public int getSubmittedPercent() {
    return percent(submitted, institutions);
  }

  /** Whole percent of achieved among those with a system. */
  public int getAchievedPercent() {
    return percent(achieved, getWithSystem());
  }

  private static int percent(long part, long of) {
    return of == 0 ? 0 : (int) (part * 100 / of);
  }
}
