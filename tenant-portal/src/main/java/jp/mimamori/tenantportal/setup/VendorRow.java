package jp.mimamori.tenantportal.setup;

import java.io.Serializable;
import jp.mimamori.setup.AnswerSetup.VendorTold;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.setup.SetupSystem;
import jp.mimamori.ui.Functions;

/** The vendor of one system. */
public class VendorRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long systemId;
  private final String system;
  private PlainAnswer contract;
  private String name;
  private String phone;

  VendorRow(SetupSystem told) {
    systemId = told.getId();
    String kind = Functions.term(told.getKind());
    system = told.getName() == null ? kind : kind + "（" + told.getName() + "）";
    contract = told.getContract();
    name = told.getVendorName();
    phone = told.getVendorPhone();
  }

  VendorTold told() {
    return new VendorTold(systemId, contract, name, phone);
  }

  /** What the person calls it: kind and name. */
  public String getSystem() {
    return system;
  }

  public PlainAnswer getContract() {
    return contract;
  }

  public void setContract(PlainAnswer contract) {
    this.contract = contract;
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
}
