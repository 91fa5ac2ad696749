/**
 * 利用者: who belongs to an institution, who holds which post, and the accounts at Keycloak that they
 * sign in with. An account opens nothing; memberships and assignments in our own database do.
 */
package jp.mimamori.people;
