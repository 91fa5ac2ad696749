package jp.mimamori.registry;

import java.time.LocalDate;

/**
 * An institution of the registry.
 *
 * @param facts its line is 0
 * @param closedOn null while it is open
 */
record KnownInstitution(long id, RegistryRecord facts, LocalDate closedOn) {}
