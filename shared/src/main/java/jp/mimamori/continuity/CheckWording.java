package jp.mimamori.continuity;

/**
 * What a row of the check table says.
 *
 * @param itemNo 項番
 * @param heading 大項目
 * @param text 確認項目; null while nobody has the official text
 */
public record CheckWording(String itemNo, String heading, String text) {}
