package jp.mimamori.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.OversightUseCase;

/** Reads editions with what is known about their texts. */
@OversightUseCase
public class ReadEditions {

  @Inject private CurrentOfficer officer;
  @Inject private EditionRepository editions;
  @Inject private PublishedRepository published;
  @Inject private AffectedQueries affected;
  @Inject private Clock clock;

  /** Every edition, the newest first. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public List<EditionRow> all() {
    Map<String, Long> items = published.items();
    Map<String, Long> verified = published.verifiedItems();
    return published.all().stream().map(e -> row(e, items, verified)).toList();
  }

  private EditionRow row(
      ChecklistEdition edition, Map<String, Long> items, Map<String, Long> verified) {
    String id = edition.getId();
    return new EditionRow(
        edition,
        items.getOrDefault(id, 0L),
        verified.getOrDefault(id, 0L),
        editions.inForce(edition.getAudience(), thisYear()).getId().equals(id));
  }

  /**
   * @throws NotFoundException if there is none
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public EditionFile open(String id) {
    ChecklistEdition edition = published.one(id);
    return new EditionFile(
        row(edition, published.items(), published.verifiedItems()),
        editions.controls(),
        published.loaded().stream()
            .filter(e -> e.getAudience() == edition.getAudience() && !e.getId().equals(id))
            .toList(),
        published.publicationOf(edition).orElse(null));
  }

  /**
   * @throws NotFoundException if there is none
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public ItemFile item(String id) {
    ChecklistItem item =
        editions.item(id).orElseThrow(() -> new NotFoundException("no item " + id));
    return new ItemFile(
        item,
        editions.controls().get(item.getControlId()),
        published.revisionsOf(item),
        affected.answers(officer.jurisdiction(), item, thisYear()));
  }

  /**
   * @throws NotFoundException if there is none of either
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public EditionDiff compare(String earlier, String later) {
    return new EditionDiff(published.one(earlier), published.one(later), editions.controls());
  }

  private FiscalYear thisYear() {
    return FiscalYear.of(LocalDate.now(clock));
  }
}
