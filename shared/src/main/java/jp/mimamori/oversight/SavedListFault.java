package jp.mimamori.oversight;

/** Why a list cannot be saved. */
public enum SavedListFault {
  NAME_MISSING,
  TOO_LONG,
  TOO_MANY
}
