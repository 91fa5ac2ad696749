package jp.mimamori.tenantportal.vendors;

import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;

/** What a person enters about a vendor. */
public class VendorForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String systems;
  private ContractKind contractKind;
  private LocalDate contractFrom;
  private LocalDate contractTo;
  private String contactName;
  private String phone;
  private String email;
  private String responsibility;

  VendorForm() {}

  VendorForm(Vendor vendor) {
    name = vendor.getName();
    systems = vendor.getSystems();
    contractKind = vendor.getContractKind();
    contractFrom = vendor.getContractFrom();
    contractTo = vendor.getContractTo();
    contactName = vendor.getContactName();
    phone = vendor.getPhone();
    email = vendor.getEmail();
    responsibility = vendor.getResponsibility();
  }

  VendorDetails details() {
    return new VendorDetails(
        name,
        systems,
        contractKind,
        contractFrom,
        contractTo,
        contactName,
        phone,
        email,
        responsibility);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSystems() {
    return systems;
  }

  public void setSystems(String systems) {
    this.systems = systems;
  }

  public ContractKind getContractKind() {
    return contractKind;
  }

  public void setContractKind(ContractKind contractKind) {
    this.contractKind = contractKind;
  }

  public LocalDate getContractFrom() {
    return contractFrom;
  }

  public void setContractFrom(LocalDate contractFrom) {
    this.contractFrom = contractFrom;
  }

  public LocalDate getContractTo() {
    return contractTo;
  }

  public void setContractTo(LocalDate contractTo) {
    this.contractTo = contractTo;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
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

  public String getResponsibility() {
    return responsibility;
  }

  public void setResponsibility(String responsibility) {
    this.responsibility = responsibility;
  }
}
