/**
 * 招待: an office invites an institution where nobody signs in yet, by a letter or a mail with a
 * code. Whoever holds the code gets an account, and by that account and the code becomes the
 * institution's first administrator. Only with both: the code says for which institution, the
 * account that the mail address is the person's own.
 */
package jp.mimamori.invitation;
