/** The first page of an officer: how far the jurisdiction is. */
package jp.mimamori.oversightportal.dashboard;
