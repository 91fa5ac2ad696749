package jp.mimamori.oversightportal.people;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.people.ListOfficers;
import jp.mimamori.people.OfficerRow;

/**
 * What pages about one officer have in common. Address parameter: {@code id} of an assignment that
 * lasts or is to come.
 */
abstract class OfficerPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListOfficers officers;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  private String id;
  private transient OfficerRow officer;

  /** Finds the officer, or answers that there is none. */
  public void load() {
    open(officers.one(assignmentId()));
  }

  void open(OfficerRow found) {
    officer = found;
  }

  final ListOfficers officers() {
    return officers;
  }

  /**
   * 0, which no post has, for what is no number: whether there is one is told only to who may know.
   */
  final long assignmentId() {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  public OfficerRow getOfficer() {
    if (officer == null) {
      officer = officers.one(assignmentId());
    }
    return officer;
  }

  /** Whether the person at the browser is the officer. */
  public boolean isOneself() {
    return getOfficer().getPersonSub().equals(user.sub());
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
