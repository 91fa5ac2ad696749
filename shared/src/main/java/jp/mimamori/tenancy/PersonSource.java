package jp.mimamori.tenancy;

import java.util.Optional;

/**
 * Knows who is signed in. The portal of the institutions provides one bean. It is asked whenever a
 * database connection is taken, so it must answer from the session, not from the database.
 */
public interface PersonSource {

  /** The subject at the identity provider; empty if nobody is signed in. */
  Optional<String> currentPerson();
}
