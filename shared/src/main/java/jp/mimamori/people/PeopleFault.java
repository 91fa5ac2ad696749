package jp.mimamori.people;

/** Why a change of people cannot be made, and beside which field the person is told so. */
public enum PeopleFault {
  NAME_UNREADABLE("name"),
  EMAIL_UNREADABLE("email"),
  ROLE_MISSING("role"),
  /** The address belongs to somebody who is a member of this institution already. */
  ALREADY_MEMBER("email"),
  /** The address belongs to an account of the other portal, which this one cannot see. */
  EMAIL_NOT_FREE("email"),
  ROLE_UNCHANGED("role"),
  /** Without an administrator nobody could invite anybody any more. */
  LAST_ADMINISTRATOR(null),
  POST_MISSING("post"),
  /** The person holds that very post on one of the days. */
  ALREADY_IN_POST("post"),
  FIRST_DAY_MISSING("firstDay"),
  FIRST_DAY_IN_PAST("firstDay"),
  LAST_DAY_MISSING("lastDay"),
  LAST_DAY_BEFORE_FIRST("lastDay"),
  /** What was done until yesterday was done in that post. */
  LAST_DAY_TOO_EARLY("lastDay"),
  HANDED_TO_ONESELF("email"),
  NOTHING_TO_HAND_OVER("firstDay"),
  /** Not as the names of clients at the identity provider are. */
  CLIENT_UNREADABLE("client"),
  /** The program has a post already; the office of each call would not be certain. */
  CLIENT_IN_POST("client"),
  TOOL_NAME_MISSING("name"),
  /** Somebody else changed the same thing after this form was opened. */
  CHANGED_MEANWHILE(null),
  /** Keycloak does not answer, or cannot send mail. */
  ACCOUNTS_UNAVAILABLE(null);

  private final String field;

  PeopleFault(String field) {
    this.field = field;
  }

  /** Id of the input it stands beside; null for the form as a whole. */
  public String field() {
    return field;
  }
}
