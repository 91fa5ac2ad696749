package jp.mimamori.submission;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.facts.ReadFacts;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads what the institution submitted, and whether it could submit now. */
@TenantUseCase
public class OpenSubmissions {

  @Inject private OpenChecklist checklist;
  @Inject private SubmissionRepository repository;
  @Inject private CurrentForms forms;
  @Inject private ReadFacts readFacts;
  @Inject private Clock clock;

  /** This year's desk: the check, what was submitted, and what changed since. */
  @Permitted(Permission.READ_CHECKLIST)
  public SubmissionDesk current() {
    LocalDate today = LocalDate.now(clock);
    ChecklistSheet sheet = checklist.withoutProposals();
    Submissions submissions = repository.of(sheet.getYear());
    FormSet set = forms.of(sheet, today);
    FormChanges changes =
        submissions
            .standing()
            .map(last -> FormChanges.between(last.forms(), forms.official(set, today)))
            .orElse(null);
    SubmissionCheck check = SubmissionCheck.of(set, readFacts.contradicted(sheet), today);
    return new SubmissionDesk(sheet, check, submissions, changes);
  }

  /**
   * One submission of a year, with what changed against the one before.
   *
   * @throws NotFoundException if there is none of that number
   */
  @Permitted(Permission.READ_CHECKLIST)
  public SubmissionFile of(FiscalYear year, int number) {
    Submissions submissions = repository.of(year);
    return SubmissionFile.of(
        submissions,
        submissions
            .numbered(number)
            .orElseThrow(() -> new NotFoundException("no submission " + number)));
  }

  /**
   * Where this year stands with the health center: little of the desk, for a page that tells it in
   * a line.
   *
   * @param sheet this year's
   */
  @Permitted(Permission.READ_CHECKLIST)
  public SubmissionStanding standing(ChecklistSheet sheet) {
    return new SubmissionStanding(
        repository.of(sheet.getYear()), SubmissionCheck.isReady(sheet, LocalDate.now(clock)));
  }

  /**
   * What the health center said to an item when it returned the submission; empty unless 差し戻し.
   *
   * @param sheet this year's
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<String> commentOn(ChecklistSheet sheet, ChecklistItem item) {
    return sheet.getSubmissionState() == SubmissionState.RETURNED
        ? repository
            .of(sheet.getYear())
            .standing()
            .map(Submission::getReview)
            .flatMap(review -> review.commentOn(ItemKey.own(item.getId())))
        : Optional.empty();
  }
}
