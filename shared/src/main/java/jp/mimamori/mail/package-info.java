/**
 * Mail that cannot get lost: a use case puts it into the outbox in its own transaction, a job sends
 * what is due, tries again after failures and keeps a log of what became of it.
 */
package jp.mimamori.mail;
