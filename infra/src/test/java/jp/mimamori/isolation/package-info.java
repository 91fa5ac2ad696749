/** What a browser can bring out of the running product, looked at from the outside. */
package jp.mimamori.isolation;
