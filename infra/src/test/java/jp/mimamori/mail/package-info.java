/** The outbox under bad conditions: a mail server that is away, several nodes at once. */
package jp.mimamori.mail;
