/**
 * {@code infra/bench}: a country of institutions, and how long the product takes with it. Measured
 * from outside the running portals, with the sessions of people who signed in; what a use case
 * takes, the portals tell monitoring.
 */
package jp.mimamori.infra.bench;
