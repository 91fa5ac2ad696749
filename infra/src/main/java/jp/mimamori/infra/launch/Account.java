package jp.mimamori.infra.launch;

/**
 * A person who can sign in now.
 *
 * @param person who
 * @param password generated at the first start
 * @param totpSecret Base32 secret of the one-time password (RFC 6238: SHA-1, 6 digits, 30 seconds),
 *     or null when the person signs in by password alone
 */
public record Account(Person person, String password, String totpSecret) {}
