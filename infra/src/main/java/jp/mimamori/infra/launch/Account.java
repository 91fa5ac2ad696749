package jp.mimamori.infra.launch;

/**
 * A person who can sign in now.
 *
 * @param person who
 * @param password generated at the first start
 */
public record Account(Person person, String password) {}
