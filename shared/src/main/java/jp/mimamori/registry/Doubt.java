package jp.mimamori.registry;

/** Why a person has to decide. */
public enum Doubt {
  /** Only one thing, or only the place, speaks for an institution. */
  WEAK,
  /** Several institutions fit equally well. */
  SEVERAL,
  /** Two records of the file fit the same institution. */
  TWICE,
  /** It is closed in the registry. */
  CLOSED,
  /** In which municipality it lies cannot be told. */
  PLACE
}
