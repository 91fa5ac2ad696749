package jp.mimamori.registry;

/** Why a file cannot be taken for the registry, or an update not be settled. */
public enum RegistryFault {
  /** Neither of the two public files. */
  NOT_KNOWN,
  /** The bureau's list does not say whether it is 医科, 歯科 or 薬局. */
  KIND_UNKNOWN,
  /** The codes of the list are those of another prefecture. */
  OTHER_PREFECTURE,
  /** Nothing in it lies in the prefecture. */
  NOTHING_HERE,
  TOO_MANY,
  /** Another update is looked through or being applied. */
  ONE_AT_A_TIME,
  /** Somebody settled it, or changed it, meanwhile. */
  SETTLED,
  /** There is nothing to be applied. */
  NOTHING_TO_APPLY,
  /** A decision that does not fit the entry. */
  DECISION_MISSING,
  PLACE_MISSING,
  CLOSED_ON_MISSING,
  CLOSED_ON_IN_FUTURE
}
