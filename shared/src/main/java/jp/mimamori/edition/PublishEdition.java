package jp.mimamori.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Makes editions of a draft. From then on the answers of its fiscal year are given on them: the
 * responses of all institutions go over in the same transaction, with nothing answered yet.
 */
@OversightUseCase
public class PublishEdition {

  /** Columns of rounds that the printed form has room for. */
  static final int ROUNDS_MAX = 4;

  @Inject private CurrentOfficer officer;
  @Inject private EditionKeeper keeper;
  @Inject private DraftRepository drafts;
  @Inject private PublishedRepository published;
  @Inject private EditionRepository editions;
  @Inject private AffectedQueries affected;
  @Inject private Event<EditionPublished> publishedEvent;
  @Inject private Clock clock;

  /** How the draft differs from what is in force before it; one comparison for each audience. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public List<EditionDiff> preview(long draftId) {
    EditionDraft draft = drafts.one(draftId);
    if (draft.getAudience() == null || draft.getFiscalYear() == null) {
      return List.of();
    }
    Actor by = keeper.actor();
    FiscalYear year = new FiscalYear(draft.getFiscalYear());
    return draft.getAudience().audiences().stream()
        .map(
            audience ->
                new EditionDiff(
                    editions.inForce(audience, year),
                    draft.asEdition(audience, sequence(audience, year), by, clock.instant()),
                    editions.controls()))
        .toList();
  }

  /** Responses in the own prefecture that would go over. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public long affected(long draftId) {
    EditionDraft draft = drafts.one(draftId);
    return draft.getAudience() == null || draft.getFiscalYear() == null
        ? 0
        : affected.responses(
            officer.jurisdiction(),
            draft.getAudience().audiences(),
            new FiscalYear(draft.getFiscalYear()));
  }

  /**
   * @param versionSeen of the draft, so that nobody publishes what somebody else has just changed
   * @return one for each audience
   * @throws EditionRefusedException with everything that is left to do
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public List<Publication> publish(long draftId, int versionSeen) {
    Actor by = keeper.actor();
    Instant now = clock.instant();
    EditionDraft draft = drafts.lockedUnchanged(draftId);
    List<EditionFault> faults =
        new ArrayList<>(DraftRules.faults(draft, FiscalYear.of(LocalDate.now(clock))));
    if (draft.getVersion() != versionSeen) {
      faults.add(EditionFault.CHANGED_MEANWHILE);
    }
    EditionRefusedException.ifAny(faults);
    List<Publication> publications = new ArrayList<>();
    for (Audience audience : draft.getAudience().audiences()) {
      ChecklistEdition edition = edition(draft, audience, by, now);
      published.add(edition);
      Publication publication = published.add(new Publication(edition.getId(), draft, by, now));
      publishedEvent.fire(new EditionPublished(by, draft, publication));
      publications.add(publication);
    }
    draft.markPublished(now);
    return publications;
  }

  /** One of which only the existence was known gets its text; else there is one more. */
  private ChecklistEdition edition(EditionDraft draft, Audience audience, Actor by, Instant now) {
    FiscalYear year = new FiscalYear(draft.getFiscalYear());
    ChecklistEdition announced =
        published.of(audience, year.year()).stream()
            .filter(e -> e.getStatus() == ChecklistEdition.Status.TEXT_NOT_LOADED)
            .findFirst()
            .orElse(null);
    if (announced == null) {
      return draft.asEdition(audience, sequence(audience, year), by, now);
    }
    announced.fill(draft.content(by, now), draft.getSha256());
    draft.addItemsTo(announced, by, now);
    return announced;
  }

  private int sequence(Audience audience, FiscalYear year) {
    return 1
        + published.of(audience, year.year()).stream()
            .filter(e -> e.getStatus() == ChecklistEdition.Status.LOADED)
            .mapToInt(ChecklistEdition::getSequence)
            .max()
            .orElse(0);
  }
}
