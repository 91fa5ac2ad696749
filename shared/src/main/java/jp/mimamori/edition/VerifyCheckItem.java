package jp.mimamori.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.mimamori.checklist.Provenance;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.continuity.CheckItemRevision;
import jp.mimamori.continuity.CheckWording;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Compares a row of BCP策定の確認表 with the official document: confirms it, or puts it right. What it
 * said before is kept with who and when.
 */
@OversightUseCase
public class VerifyCheckItem {

  /**
   * @param official what the document says
   * @param kind {@link RevisionKind#SLIP} or {@link RevisionKind#MEANING} where the text differs;
   *     else not looked at
   * @param revisionsSeen how many former wordings the person saw: a change that somebody else made
   *     meanwhile is then noticed
   */
  public record Command(
      String itemId,
      CheckWording official,
      RevisionKind kind,
      LocalDate verifiedOn,
      String source,
      int revisionsSeen) {}

  @Inject private EditionKeeper keeper;
  @Inject private CheckItemRepository items;
  @Inject private Event<CheckItemVerified> verified;
  @Inject private Clock clock;

  /** In the order of the table. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public List<CheckItem> table() {
    return items.all();
  }

  /**
   * @throws NotFoundException if there is none
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public CheckItemFile open(String id) {
    CheckItem item = items.one(id);
    return new CheckItemFile(item, items.revisionsOf(item));
  }

  /**
   * @return what was done
   * @throws EditionRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public RevisionKind verify(Command command) {
    Actor by = keeper.actor();
    CheckItem item = items.locked(command.itemId());
    RevisionKind kind = kind(item.getWording(), command);
    EditionRefusedException.ifAny(faults(item, command, kind));
    CheckItemRevision before =
        item.revise(
            kind,
            command.official(),
            Provenance.official(
                command.source().strip(), command.verifiedOn(), by.name(), clock.instant()),
            by,
            clock.instant());
    items.add(before);
    verified.fire(new CheckItemVerified(by, before, item));
    return kind;
  }

  /**
   * Null where the person has to say it. Where no text was known, whoever answered could not know
   * what is asked.
   */
  private static RevisionKind kind(CheckWording now, Command command) {
    CheckWording official = command.official();
    if (Objects.equals(official.text(), now.text())) {
      return official.equals(now) ? RevisionKind.CONFIRMED : RevisionKind.SLIP;
    }
    if (now.text() == null) {
      return RevisionKind.MEANING;
    }
    return command.kind() == RevisionKind.CONFIRMED ? null : command.kind();
  }

  private List<EditionFault> faults(CheckItem item, Command command, RevisionKind kind) {
    List<EditionFault> faults = new ArrayList<>(ItemRules.faults(command.official()));
    faults.addAll(ItemRules.faults(command.verifiedOn(), command.source(), LocalDate.now(clock)));
    if (kind == null) {
      faults.add(EditionFault.KIND_MISSING);
    }
    if (items.revisionsOf(item).size() != command.revisionsSeen()) {
      faults.add(EditionFault.CHANGED_MEANWHILE);
    }
    return faults;
  }
}
