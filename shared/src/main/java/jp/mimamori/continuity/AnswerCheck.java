package jp.mimamori.continuity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads and answers BCP策定の確認表 of this fiscal year. */
@TenantUseCase
public class AnswerCheck {

  /** Letters. */
  private static final int NOTE_MAX = 500;

  @Inject private CurrentTenant tenant;
  @Inject private ContinuityRepository continuity;
  @Inject private Event<ContinuityKept> kept;
  @Inject private Clock clock;

  /**
   * @param note null for none
   * @param wordingNo of the wording that the person read
   */
  public record Given(PlainAnswer answer, String note, int wordingNo) {}

  @Permitted(Permission.READ_CHECKLIST)
  public CheckTable thisYear() {
    return new CheckTable(year(), continuity.items(), continuity.answers(year()));
  }

  /**
   * Keeps the answers that are there; a row without one stays as it was.
   *
   * @param given by the row's id
   * @throws ContinuityRefusedException if a note is too long
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void answer(Map<String, Given> given) {
    if (given.values().stream().anyMatch(g -> g.note() != null && g.note().length() > NOTE_MAX)) {
      ContinuityRefusedException.because(ContinuityFault.NOTE_TOO_LONG);
    }
    List<CheckAnswer> before = continuity.answers(year());
    int changed = 0;
    for (CheckItem item : continuity.items()) {
      Given answer = given.get(item.getId());
      if (answer != null && answer.answer() != null && answer(item, answer, before)) {
        changed++;
      }
    }
    if (changed > 0) {
      kept.fire(
          new ContinuityKept(
              tenant.institutionId(),
              tenant.actor(),
              AuditAction.ANSWER_CONTINUITY_CHECK,
              year().label(),
              Json.createObjectBuilder().add("entries", changed).build()));
    }
  }

  private boolean answer(CheckItem item, Given given, List<CheckAnswer> before) {
    CheckAnswer answer =
        before.stream()
            .filter(a -> a.getItemId().equals(item.getId()))
            .findFirst()
            .orElseGet(() -> new CheckAnswer(year(), item.getId()));
    boolean isNew = answer.getAnswer() == null;
    boolean changed = answer.answer(given, tenant.actor(), today());
    if (isNew) {
      continuity.add(answer);
    }
    return changed;
  }

  private FiscalYear year() {
    return FiscalYear.of(today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
