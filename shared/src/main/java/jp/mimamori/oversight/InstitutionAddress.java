package jp.mimamori.oversight;

/** Where an institution is reached, for letters and calls; each part may be null. */
public record InstitutionAddress(String code, String address, String phone, String email) {}
