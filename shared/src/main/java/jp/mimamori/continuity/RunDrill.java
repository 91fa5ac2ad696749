package jp.mimamori.continuity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.evidence.EvidenceDetails;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.Wareki;
import jp.mimamori.print.Words;
import jp.mimamori.tenancy.TenantUseCase;

/** Leads a drill from its first step to the minutes, which become evidence of the year. */
@TenantUseCase
public class RunDrill {

  private static final Words WORDS = Words.of("jp.mimamori.continuity.plan");

  /** The question that minutes are evidence for. */
  private static final String CONTROL = "BCP";

  /** Letters. */
  private static final int PARTICIPANTS_MAX = 500;

  private static final int NOTE_MAX = 2000;

  @Inject private CurrentTenant tenant;
  @Inject private ContinuityRepository continuity;
  @Inject private ReadContacts readContacts;
  @Inject private OpenChecklist openChecklist;
  @Inject private KeepEvidence keepEvidence;
  @Inject private Event<ContinuityKept> kept;
  @Inject private Clock clock;

  /** Newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<Drill> drills() {
    return continuity.drills();
  }

  /** The last one that is over. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<Drill> last() {
    return continuity.lastDrill();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Drill one(long id) {
    return continuity.drill(id);
  }

  /**
   * @param participants who takes part, in plain words
   * @return its id
   * @throws ContinuityRefusedException if nobody takes part
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public long begin(String participants) {
    ContinuityRefusedException.ifAny(faults(participants));
    Drill drill = new Drill(participants.strip(), tenant.actor(), clock.instant());
    continuity.add(drill);
    tell(AuditAction.BEGIN_DRILL, drill);
    return drill.getId();
  }

  private static List<ContinuityFault> faults(String participants) {
    if (participants == null || participants.isBlank()) {
      return List.of(ContinuityFault.PARTICIPANTS_MISSING);
    }
    return participants.length() > PARTICIPANTS_MAX
        ? List.of(ContinuityFault.PARTICIPANTS_TOO_LONG)
        : List.of();
  }

  /**
   * Keeps what was said at a step; nothing is a note, too.
   *
   * @throws ContinuityRefusedException if it is too long, or the drill is over
   * @throws NotFoundException if the institution has no such drill
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void note(long id, DrillStep step, String words) {
    String plain = words == null || words.isBlank() ? null : words.strip();
    if (plain != null && plain.length() > NOTE_MAX) {
      ContinuityRefusedException.because(ContinuityFault.NOTE_TOO_LONG);
    }
    goingOn(id).note(step, plain, clock.instant());
  }

  /**
   * Ends it: the minutes are printed and kept as evidence, for the item about BCP where this year's
   * checklist has one.
   *
   * @return the evidence
   * @throws ContinuityRefusedException if it is over already
   * @throws NotFoundException if the institution has no such drill
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public long finish(long id) {
    Drill drill = goingOn(id);
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    byte[] pdf = DrillMinutes.print(tenant.institutionName(), drill, readContacts.chart(), now);
    String title = WORDS.get("minutes.evidence", Wareki.date(today));
    try (ReceivedFile file = ReceivedFile.of("drill-" + today + ".pdf", pdf)) {
      long evidence =
          keepEvidence.add(file, new EvidenceDetails(title, today, null, null), itemOfPlan());
      drill.finish(evidence, now);
    }
    tell(AuditAction.FINISH_DRILL, drill);
    return drill.getEvidenceId();
  }

  private String itemOfPlan() {
    return openChecklist.withoutProposals().getLines().stream()
        .map(line -> line.getItem())
        .filter(item -> item.getControlId().equals(CONTROL))
        .map(item -> item.getId())
        .findFirst()
        .orElse(null);
  }

  private Drill goingOn(long id) {
    Drill drill = continuity.drill(id);
    if (drill.isOver()) {
      ContinuityRefusedException.because(ContinuityFault.DRILL_OVER);
    }
    return drill;
  }

  private void tell(AuditAction action, Drill drill) {
    kept.fire(
        new ContinuityKept(
            tenant.institutionId(),
            tenant.actor(),
            action,
            String.valueOf(drill.getId()),
            Json.createObjectBuilder().build()));
  }
}
