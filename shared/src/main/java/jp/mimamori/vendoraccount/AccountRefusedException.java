package jp.mimamori.vendoraccount;

import java.util.List;

/** Something in a vendor's account cannot be saved. Nothing was changed. */
public class AccountRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<AccountFault> faults;

  AccountRefusedException(AccountFault fault) {
    this(List.of(fault));
  }

  AccountRefusedException(List<AccountFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<AccountFault> faults() {
    return faults;
  }
}
