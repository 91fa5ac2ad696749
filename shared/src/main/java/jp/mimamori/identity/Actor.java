package jp.mimamori.identity;

/**
 * Who acts.
 *
 * @param sub subject of the identity provider
 * @param name as the institution or the office wrote it
 * @param post role in the institution, or office of the officer
 */
public record Actor(String sub, String name, String post) {}
