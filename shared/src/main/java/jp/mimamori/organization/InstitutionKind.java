package jp.mimamori.organization;

/** 医療機関の種別. */
public enum InstitutionKind {
  HOSPITAL,
  CLINIC_WITH_BEDS,
  CLINIC,
  DENTAL_CLINIC,
  MATERNITY_HOME,
  PHARMACY
}
