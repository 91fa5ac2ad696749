package jp.mimamori.oversight;

import jp.mimamori.identity.NotFoundException;

/** No such institution, or none that this officer may see: the two must look the same. */
public class InstitutionNotFoundException extends NotFoundException {

  private static final long serialVersionUID = 1L;

  public InstitutionNotFoundException() {
    super("no such institution in this jurisdiction");
  }
}
