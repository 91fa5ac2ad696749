package jp.mimamori.checklist;

/**
 * Who gives an answer.
 *
 * @param sub subject of the identity provider
 * @param name as shown in the history
 */
public record Respondent(String sub, String name) {}
