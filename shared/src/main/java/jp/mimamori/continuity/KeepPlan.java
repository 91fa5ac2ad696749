package jp.mimamori.continuity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Writes the institution's own words of the plan, and makes the document. */
@TenantUseCase
public class KeepPlan {

  @Inject private CurrentTenant tenant;
  @Inject private ContinuityRepository continuity;
  @Inject private AnswerCheck answerCheck;
  @Inject private ReadContacts readContacts;
  @Inject private ReadBackups readBackups;
  @Inject private Event<ContinuityKept> kept;
  @Inject private Clock clock;

  /** Empty before anything was written. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<ContinuityPlan> plan() {
    return continuity.plan();
  }

  /**
   * The next revision.
   *
   * @param revision that the person saw; 0 for none
   * @throws ContinuityRefusedException with every fault
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void write(int revision, PlanWords words) {
    ContinuityRefusedException.ifAny(words.faults());
    LocalDate today = LocalDate.now(clock);
    Optional<ContinuityPlan> before = continuity.plan();
    if (before.map(ContinuityPlan::getRevision).orElse(0) != revision) {
      ContinuityRefusedException.because(ContinuityFault.CHANGED_MEANWHILE);
    }
    if (before.isPresent()) {
      before.get().write(words, today);
    } else {
      continuity.add(new ContinuityPlan(words, today));
    }
    tell(AuditAction.KEEP_CONTINUITY_PLAN, revision + 1);
  }

  /** Everything that the document says. */
  @Permitted(Permission.READ_CHECKLIST)
  public PlanFacts print() {
    ContinuityPlan plan = continuity.plan().orElse(null);
    tell(AuditAction.PRINT_CONTINUITY_PLAN, plan == null ? 0 : plan.getRevision());
    return new PlanFacts(
        tenant.institutionName(),
        plan,
        readContacts.chart(),
        readBackups.systems(),
        readBackups.overview(),
        answerCheck.thisYear(),
        LocalDate.now(clock));
  }

  private void tell(AuditAction action, int revision) {
    kept.fire(
        new ContinuityKept(
            tenant.institutionId(),
            tenant.actor(),
            action,
            String.valueOf(revision),
            Json.createObjectBuilder().add("revision", revision).build()));
  }
}
