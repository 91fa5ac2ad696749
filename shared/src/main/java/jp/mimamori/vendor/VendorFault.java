package jp.mimamori.vendor;

/** Why something about a vendor cannot be saved, and beside which field the person is told so. */
public enum VendorFault {
  NAME_MISSING("name"),
  NAME_TOO_LONG("name"),
  /** Another vendor of the institution has that name. */
  NAME_TAKEN("name"),
  SYSTEMS_MISSING("systems"),
  SYSTEMS_TOO_LONG("systems"),
  CONTRACT_KIND_MISSING("contractKind"),
  CONTRACT_ENDS_BEFORE_IT_BEGINS("contractTo"),
  CONTACT_TOO_LONG("contactName"),
  PHONE_TOO_LONG("phone"),
  EMAIL_UNREADABLE("email"),
  RESPONSIBILITY_TOO_LONG("responsibility"),
  /** Vendors are registered, so it cannot be said that there is none. */
  VENDORS_REGISTERED(null),
  /** Somebody else changed the same vendor after this form was opened. */
  CHANGED_MEANWHILE(null);

  private final String field;

  VendorFault(String field) {
    this.field = field;
  }

  /** The field's id on the page; null for the form as a whole. */
  public String field() {
    return field;
  }
}
