package jp.mimamori.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jp.mimamori.tenancy.TenantOwned;

/** What an institution adds to a contact of everybody's, or a contact of its own. */
@Entity
@Table(name = "outside_contact")
public class OutsideContact extends TenantOwned {

  @Column(name = "contact_id")
  private String contactId;

  private String name;
  private String phone;
  private String email;
  private String hours;
  private String note;

  @Column(name = "left_out")
  private boolean leftOut;

  protected OutsideContact() {}

  /**
   * @param contactId of everybody's; null for one of its own
   */
  public OutsideContact(String contactId) {
    this.contactId = contactId;
  }

  /**
   * @param details without faults
   */
  public void write(OutsideDetails details) {
    name = details.name();
    phone = details.phone();
    email = details.email();
    hours = details.hours();
    note = details.note();
    leftOut = details.leftOut();
  }

  /** Of everybody's contact; null for one of its own. */
  public String getContactId() {
    return contactId;
  }

  public String getName() {
    return name;
  }

  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }

  public String getHours() {
    return hours;
  }

  public String getNote() {
    return note;
  }

  /** Not on the chart. */
  public boolean isLeftOut() {
    return leftOut;
  }
}
