package jp.mimamori.oversight;

/** No such institution, or none that this officer may see: the two must look the same. */
public class InstitutionNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
