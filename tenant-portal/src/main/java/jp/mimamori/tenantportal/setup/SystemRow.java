package jp.mimamori.tenantportal.setup;

import java.io.Serializable;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.setup.SetupSystem;

/** One kind of system: whether there is one, and what it is called. */
public class SystemRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SystemKind kind;
  private boolean there;
  private String name;

  /**
   * @param told null where none was told of
   */
  SystemRow(SystemKind kind, SetupSystem told) {
    this.kind = kind;
    this.there = told != null;
    this.name = told == null ? null : told.getName();
  }

  public SystemKind getKind() {
    return kind;
  }

  public boolean isThere() {
    return there;
  }

  public void setThere(boolean there) {
    this.there = there;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
