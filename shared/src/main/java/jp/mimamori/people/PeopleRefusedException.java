package jp.mimamori.people;

import java.util.List;

/** A change of people cannot be made. Nothing was changed; all faults are told at once. */
public class PeopleRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<PeopleFault> faults;

  public PeopleRefusedException(List<PeopleFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  PeopleRefusedException(PeopleFault fault) {
    this(List.of(fault));
  }

  public List<PeopleFault> faults() {
    return faults;
  }
}
