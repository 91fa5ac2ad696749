package jp.mimamori.contact;

import java.time.LocalDate;
import jp.mimamori.vendor.Vendor;

/** A box of the chart for somebody outside: what is known, and how sure it is. */
public final class OutsideBox {

  /** How sure the number is. */
  public enum Certainty {
    /** The institution wrote it down. */
    OWN,
    /** From an official document. */
    OFFICIAL,
    /** From elsewhere, or an office that may have changed since. */
    UNVERIFIED,
    /** There is none: the institution fills it in. */
    UNKNOWN
  }

  private final ContactCategory category;
  private final ExternalContact shared;
  private final OutsideContact own;
  private final Vendor vendor;

  private OutsideBox(
      ContactCategory category, ExternalContact shared, OutsideContact own, Vendor vendor) {
    this.category = category;
    this.shared = shared;
    this.own = own;
    this.vendor = vendor;
  }

  /**
   * @param own what the institution adds, or null
   */
  static OutsideBox of(ExternalContact shared, OutsideContact own) {
    return new OutsideBox(shared.getCategory(), shared, own, null);
  }

  static OutsideBox of(OutsideContact own) {
    return new OutsideBox(ContactCategory.OTHER, null, own, null);
  }

  static OutsideBox of(Vendor vendor) {
    return new OutsideBox(ContactCategory.VENDOR, null, null, vendor);
  }

  public ContactCategory getCategory() {
    return category;
  }

  public String getName() {
    if (vendor != null) {
      return vendor.getName();
    }
    return own != null && own.getName() != null ? own.getName() : shared.getName();
  }

  /** Who is asked for, or what a vendor provides; or null. */
  public String getDetail() {
    if (vendor == null) {
      return null;
    }
    return vendor.getContactName() == null
        ? vendor.getSystems()
        : vendor.getSystems() + "　" + vendor.getContactName();
  }

  public String getPhone() {
    if (vendor != null) {
      return vendor.getPhone();
    }
    return own != null && own.getPhone() != null
        ? own.getPhone()
        : shared == null ? null : shared.getPhone();
  }

  public String getEmail() {
    if (vendor != null) {
      return vendor.getEmail();
    }
    return own != null && own.getEmail() != null
        ? own.getEmail()
        : shared == null ? null : shared.getEmail();
  }

  public String getHours() {
    return own != null && own.getHours() != null
        ? own.getHours()
        : shared == null ? null : shared.getHours();
  }

  /** When to call, in plain words, or null. */
  public String getRemark() {
    return shared == null ? null : shared.getRemark();
  }

  /** What the institution noted: 証券番号 and the like, or null. */
  public String getNote() {
    return own == null ? null : own.getNote();
  }

  public Certainty getCertainty() {
    if (getPhone() == null) {
      return Certainty.UNKNOWN;
    }
    if (vendor != null || own != null && own.getPhone() != null) {
      return Certainty.OWN;
    }
    return shared.isVerified() ? Certainty.OFFICIAL : Certainty.UNVERIFIED;
  }

  /** Of everybody's number, or null. */
  public LocalDate getVerifiedOn() {
    return shared == null ? null : shared.getVerifiedOn();
  }

  /** Of everybody's number, or null. */
  public String getSource() {
    return shared == null ? null : shared.getSource();
  }

  public boolean isLeftOut() {
    return own != null && own.isLeftOut();
  }

  /** Null unless it is a vendor of the register. */
  public Vendor getVendor() {
    return vendor;
  }

  /** Null unless it is a contact of everybody's. */
  public ExternalContact getShared() {
    return shared;
  }

  /** What the institution wrote down, or null. */
  public OutsideContact getOwn() {
    return own;
  }
}
