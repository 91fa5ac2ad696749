/**
 * What a person may do. Who a person is comes from the identity provider; memberships and
 * assignments come from our own database and are read anew with each request, so that an end takes
 * effect at once.
 */
package jp.mimamori.identity;
