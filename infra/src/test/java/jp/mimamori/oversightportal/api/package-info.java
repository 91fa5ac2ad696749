/** The interface for programs, as a program uses it. */
package jp.mimamori.oversightportal.api;
