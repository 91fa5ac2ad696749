/** Loads the reference data of {@code shared/src/main/resources/reference} into the database. */
package jp.mimamori.infra.reference;
