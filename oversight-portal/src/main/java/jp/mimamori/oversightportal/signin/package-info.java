/** Who is here, and people who may not be. */
package jp.mimamori.oversightportal.signin;
