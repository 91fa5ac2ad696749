/** What an institution sees first: put together from what the other features know. */
package jp.mimamori.home;
