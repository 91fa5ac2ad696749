package jp.mimamori.infra.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Wording;
import jp.mimamori.law.FiscalYear;

/** The editions of the data files as domain objects, for making answers without a database. */
public final class ReferenceEditions {

  private final Map<String, ChecklistEdition> editions = new LinkedHashMap<>();

  public ReferenceEditions() {
    CsvResource.rows("/reference/checklist_editions.csv").stream()
        .filter(row -> row.get("status").equals(ChecklistEdition.Status.LOADED.name()))
        .forEach(row -> editions.put(row.get("id"), edition(row)));
    CsvResource.rows("/reference/checklist_items.csv")
        .forEach(row -> addItem(editions.get(row.get("edition_id")), row));
  }

  /** The newest edition with a text that was published for the year or before. */
  public ChecklistEdition inForce(Audience audience, FiscalYear year) {
    return editions.values().stream()
        .filter(e -> e.getAudience() == audience && e.getFiscalYear() <= year.year())
        .max(Comparator.comparingInt(ChecklistEdition::getFiscalYear))
        .orElseThrow(() -> new IllegalArgumentException("no edition for " + audience + year));
  }

  private static ChecklistEdition edition(Map<String, String> row) {
    return new ChecklistEdition(
        row.get("id"),
        Audience.valueOf(row.get("audience")),
        row.get("title"),
        Integer.parseInt(row.get("fiscal_year")),
        Integer.parseInt(row.get("rounds")),
        row.get("banner"));
  }

  /** An item enters the edition that it is made for. */
  private static void addItem(ChecklistEdition edition, Map<String, String> row) {
    new ChecklistItem(
        edition,
        row.get("id"),
        Integer.parseInt(row.get("position")),
        new ItemContent(
            row.get("section_no"),
            row.get("section_title"),
            row.get("group_name"),
            row.get("official_no"),
            new Wording(row.get("text"), row.get("note")),
            Requirement.valueOf(row.get("requirement")),
            Boolean.parseBoolean(row.get("is_gate")),
            Boolean.parseBoolean(row.get("not_required_allowed")),
            row.get("control_id")),
        null);
  }
}
