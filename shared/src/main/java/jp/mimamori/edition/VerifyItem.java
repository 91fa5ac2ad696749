package jp.mimamori.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.ItemRevision;
import jp.mimamori.checklist.Provenance;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Compares an item with the official document: confirms it, or puts it right. What it said before
 * is kept with who and when.
 */
@OversightUseCase
public class VerifyItem {

  /**
   * @param official what the document says; requirement and control are not changed
   * @param kind {@link RevisionKind#SLIP} or {@link RevisionKind#MEANING} where the wording
   *     differs; else not looked at
   * @param revisionsSeen how many former wordings the person saw: a change that somebody else made
   *     meanwhile is then noticed
   */
  public record Command(
      String itemId,
      ItemContent official,
      RevisionKind kind,
      LocalDate verifiedOn,
      String source,
      int revisionsSeen) {}

  @Inject private EditionKeeper keeper;
  @Inject private PublishedRepository published;
  @Inject private Event<ItemVerified> verified;
  @Inject private Clock clock;

  /**
   * @return what was done; with how many answers have to be given anew
   * @throws EditionRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public ItemRevision verify(Command command) {
    Actor by = keeper.actor();
    ChecklistItem item = published.lockedItem(command.itemId());
    LocalDate today = LocalDate.now(clock);
    RevisionKind kind = kind(item, command);
    EditionRefusedException.ifAny(faults(item, command, kind, today));
    ItemRevision before =
        published.add(
            item.revise(
                kind,
                command.official(),
                Provenance.official(
                    command.source().strip(), command.verifiedOn(), by.name(), clock.instant()),
                by,
                clock.instant(),
                FiscalYear.of(today)));
    verified.fire(new ItemVerified(by, before, item));
    return before;
  }

  /** Null where the person has to say it. */
  private static RevisionKind kind(ChecklistItem item, Command command) {
    ItemContent now = item.getContent();
    ItemContent official = command.official();
    if (!official.wording().equals(now.wording())) {
      return command.kind() == RevisionKind.CONFIRMED ? null : command.kind();
    }
    return official.equals(now) ? RevisionKind.CONFIRMED : RevisionKind.SLIP;
  }

  private List<EditionFault> faults(
      ChecklistItem item, Command command, RevisionKind kind, LocalDate today) {
    List<EditionFault> faults = new ArrayList<>(ItemRules.faults(command.official()));
    faults.addAll(ItemRules.faults(command.verifiedOn(), command.source(), today));
    if (command.official().sectionTitle() == null) {
      faults.add(EditionFault.SECTION_MISSING);
    }
    if (kind == null) {
      faults.add(EditionFault.KIND_MISSING);
    }
    if (published.revisionsOf(item).size() != command.revisionsSeen()) {
      faults.add(EditionFault.CHANGED_MEANWHILE);
    }
    return faults;
  }
}
