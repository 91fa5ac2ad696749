package jp.mimamori.evidence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Says for which items of this year an evidence is shown. Earlier years stay as they were. */
@TenantUseCase
public class UseEvidence {

  @Inject private CurrentTenant tenant;
  @Inject private EvidenceRepository evidences;
  @Inject private OpenChecklist checklist;
  @Inject private Event<EvidenceUsed> used;

  /**
   * For this item too.
   *
   * @throws NotFoundException if there is no such evidence, or no such item in this year's
   *     checklist
   */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void use(long id, String itemId) {
    ChecklistSheet sheet = checklist.withoutProposals();
    ChecklistItem item =
        sheet
            .line(itemId)
            .map(SheetLine::getItem)
            .orElseThrow(() -> new NotFoundException("no item " + itemId));
    set(evidences.one(id), sheet, item, true);
  }

  /**
   * For exactly these items.
   *
   * @throws NotFoundException if there is no such evidence
   */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void choose(long id, Set<String> itemIds) {
    ChecklistSheet sheet = checklist.withoutProposals();
    Evidence evidence = evidences.one(id);
    sheet
        .getLines()
        .forEach(
            line -> set(evidence, sheet, line.getItem(), itemIds.contains(line.getItem().getId())));
  }

  private void set(Evidence evidence, ChecklistSheet sheet, ChecklistItem item, boolean wanted) {
    if (evidence.isUsed(item.getId(), sheet.getYear()) == wanted) {
      return;
    }
    if (wanted) {
      evidence.use(item, sheet.getYear());
    } else {
      evidence.stopUsing(item.getId(), sheet.getYear());
    }
    AuditAction action = wanted ? AuditAction.USE_EVIDENCE : AuditAction.STOP_USING_EVIDENCE;
    used.fire(
        new EvidenceUsed(
            tenant.institutionId(), tenant.actor(), action, evidence.getId(), item.getId()));
  }
}
