package jp.mimamori.people;

/** Why a change of people cannot be made, and beside which field the person is told so. */
public enum PeopleFault {
  NAME_UNREADABLE(Field.NAME),
  EMAIL_UNREADABLE(Field.EMAIL),
  ROLE_MISSING(Field.ROLE),
  /** The address belongs to somebody who is a member of this institution already. */
  ALREADY_MEMBER(Field.EMAIL),
  /** The address belongs to an account of the other portal, which this one cannot see. */
  EMAIL_NOT_FREE(Field.EMAIL),
  ROLE_UNCHANGED(Field.ROLE),
  /** Without an administrator nobody could invite anybody any more. */
  LAST_ADMINISTRATOR(Field.FORM),
  POST_MISSING(Field.POST),
  /** The person holds that very post on one of the days. */
  ALREADY_IN_POST(Field.POST),
  FIRST_DAY_MISSING(Field.FIRST_DAY),
  FIRST_DAY_IN_PAST(Field.FIRST_DAY),
  LAST_DAY_MISSING(Field.LAST_DAY),
  LAST_DAY_BEFORE_FIRST(Field.LAST_DAY),
  /** What was done until yesterday was done in that post. */
  LAST_DAY_TOO_EARLY(Field.LAST_DAY),
  HANDED_TO_ONESELF(Field.EMAIL),
  NOTHING_TO_HAND_OVER(Field.FIRST_DAY),
  /** Somebody else changed the same thing after this form was opened. */
  CHANGED_MEANWHILE(Field.FORM),
  /** Keycloak does not answer, or cannot send mail. */
  ACCOUNTS_UNAVAILABLE(Field.FORM);

  /** A field of the form; {@link #FORM} is the form as a whole. */
  public enum Field {
    NAME,
    EMAIL,
    ROLE,
    POST,
    FIRST_DAY,
    LAST_DAY,
    FORM
  }

  private final Field field;

  PeopleFault(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
