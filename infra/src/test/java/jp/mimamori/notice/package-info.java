/** Tests of notices against the real database and in the browser. */
package jp.mimamori.notice;
