package jp.mimamori.checklist;

/**
 * What an item is, apart from its place among the others.
 *
 * @param sectionNo null for the gate question
 * @param groupName 全般・サーバ・端末PC・ネットワーク機器, or null
 * @param officialNo as printed, or null
 */
public record ItemContent(
    String sectionNo,
    String sectionTitle,
    String groupName,
    String officialNo,
    Wording wording,
    ChecklistItem.Requirement requirement,
    boolean gate,
    boolean notRequiredAllowed,
    String controlId) {}
