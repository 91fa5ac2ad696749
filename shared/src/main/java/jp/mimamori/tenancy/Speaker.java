package jp.mimamori.tenancy;

/**
 * Whom a database connection speaks for.
 *
 * @param institutionId null for no institution
 * @param person the subject at the identity provider; null for nobody
 */
record Speaker(Long institutionId, String person) {}
