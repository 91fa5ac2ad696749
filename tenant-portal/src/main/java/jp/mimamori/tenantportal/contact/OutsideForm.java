package jp.mimamori.tenantportal.contact;

import java.io.Serializable;
import jp.mimamori.contact.OutsideContact;
import jp.mimamori.contact.OutsideDetails;

/** What a person enters about a contact outside. */
public class OutsideForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String phone;
  private String email;
  private String hours;
  private String note;
  private boolean leftOut;

  OutsideForm() {}

  OutsideForm(OutsideContact contact) {
    name = contact.getName();
    phone = contact.getPhone();
    email = contact.getEmail();
    hours = contact.getHours();
    note = contact.getNote();
    leftOut = contact.isLeftOut();
  }

  OutsideDetails details() {
    return new OutsideDetails(name, phone, email, hours, note, leftOut);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getHours() {
    return hours;
  }

  public void setHours(String hours) {
    this.hours = hours;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isLeftOut() {
    return leftOut;
  }

  public void setLeftOut(boolean leftOut) {
    this.leftOut = leftOut;
  }
}
