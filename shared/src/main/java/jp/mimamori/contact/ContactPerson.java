package jp.mimamori.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import jp.mimamori.tenancy.TenantOwned;

/** A person of the institution on its 連絡体制図. Taken off, never deleted. */
@Entity
@Table(name = "contact_person")
public class ContactPerson extends TenantOwned {

  private String name;
  private String title;

  @Convert(converter = ContactRoles.class)
  private Set<ContactRole> roles;

  @Column(name = "call_order")
  private int callOrder;

  private String phone;
  private String mobile;
  private String email;

  @Column(name = "deputy_id")
  private Long deputyId;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  protected ContactPerson() {}

  /**
   * @param details without faults
   */
  public ContactPerson(PersonDetails details) {
    write(details);
  }

  final void write(PersonDetails details) {
    name = details.name();
    title = details.title();
    roles = details.roles();
    callOrder = details.callOrder();
    phone = details.phone();
    mobile = details.mobile();
    email = details.email();
    deputyId = details.deputyId();
  }

  void retire(LocalDate firstDayOff) {
    retiredOn = firstDayOff;
  }

  /** The person who would stand in has left the chart. */
  void losesDeputy() {
    deputyId = null;
  }

  public boolean holds(ContactRole role) {
    return roles.contains(role);
  }

  public String getName() {
    return name;
  }

  /** 職名, or null. */
  public String getTitle() {
    return title;
  }

  public Set<ContactRole> getRoles() {
    return roles;
  }

  /** 1 is called first. */
  public int getCallOrder() {
    return callOrder;
  }

  public String getPhone() {
    return phone;
  }

  public String getMobile() {
    return mobile;
  }

  public String getEmail() {
    return email;
  }

  /** Who is called when this person cannot be reached, or null. */
  public Long getDeputyId() {
    return deputyId;
  }

  public LocalDate getRetiredOn() {
    return retiredOn;
  }
}
