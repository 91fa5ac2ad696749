/** From an invitation to an institution's first administrator. */
package jp.mimamori.invitation;
