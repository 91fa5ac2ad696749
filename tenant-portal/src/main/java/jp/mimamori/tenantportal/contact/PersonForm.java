package jp.mimamori.tenantportal.contact;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.contact.ContactPerson;
import jp.mimamori.contact.ContactRole;
import jp.mimamori.contact.PersonDetails;
import jp.mimamori.identity.IdParameter;

/** What a person enters about somebody on the chart. */
public class PersonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String title;
  private String[] roles = {};
  private String callOrder;
  private String phone;
  private String mobile;
  private String email;
  private String deputyId;

  /**
   * @param callOrder next free place
   */
  PersonForm(int callOrder) {
    this.callOrder = String.valueOf(callOrder);
  }

  PersonForm(ContactPerson person) {
    name = person.getName();
    title = person.getTitle();
    roles = person.getRoles().stream().map(Enum::name).toArray(String[]::new);
    callOrder = String.valueOf(person.getCallOrder());
    phone = person.getPhone();
    mobile = person.getMobile();
    email = person.getEmail();
    deputyId = person.getDeputyId() == null ? null : String.valueOf(person.getDeputyId());
  }

  PersonDetails details() {
    Set<ContactRole> held = Stream.of(roles).map(ContactRole::valueOf).collect(Collectors.toSet());
    Long order = IdParameter.orNull(callOrder == null ? null : callOrder.strip());
    return new PersonDetails(
        name,
        title,
        held,
        order == null || order > Integer.MAX_VALUE ? null : order.intValue(),
        phone,
        mobile,
        email,
        IdParameter.orNull(deputyId));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String[] getRoles() {
    return roles.clone();
  }

  public void setRoles(String[] roles) {
    this.roles = roles.clone();
  }

  public String getCallOrder() {
    return callOrder;
  }

  public void setCallOrder(String callOrder) {
    this.callOrder = callOrder;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(String mobile) {
    this.mobile = mobile;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getDeputyId() {
    return deputyId;
  }

  public void setDeputyId(String deputyId) {
    this.deputyId = deputyId;
  }
}
