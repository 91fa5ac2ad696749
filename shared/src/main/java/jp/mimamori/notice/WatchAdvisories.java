package jp.mimamori.notice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUseCase;

/** Follows up who acknowledged a notice, and who has to be called. */
@OversightUseCase
public class WatchAdvisories {

  /** Rows that are read at a time. */
  public static final int PAGE = 500;

  @Inject private CurrentOfficer officer;
  @Inject private AdvisoryQueries queries;
  @Inject private Event<AdvisoryAct> acted;

  /** The newest come first; those that went to nobody of the jurisdiction are left out. */
  @Permitted(Permission.SEND_ADVISORY)
  public List<AdvisoryProgress> all() {
    Jurisdiction jurisdiction = officer.jurisdiction();
    return queries.progress(jurisdiction, queries.of(jurisdiction)).stream()
        .filter(progress -> progress.getRecipients() > 0)
        .toList();
  }

  /**
   * @throws NotFoundException if none of that id went to institutions of the jurisdiction
   */
  @Permitted(Permission.SEND_ADVISORY)
  public AdvisoryProgress one(long id) {
    return progress(find(id));
  }

  private AdvisoryProgress progress(Advisory advisory) {
    return queries.progress(officer.jurisdiction(), List.of(advisory)).get(0);
  }

  /**
   * Some of those that got it, by name.
   *
   * @param filter null for all
   * @param from how many stand before
   * @throws NotFoundException if none of that id went to institutions of the jurisdiction
   */
  @Permitted(Permission.SEND_ADVISORY)
  public List<RecipientRow> recipients(long id, RecipientFilter filter, int from, int size) {
    return queries.recipients(officer.jurisdiction(), find(id), filter, from, size);
  }

  /**
   * The same for a file, at most {@link #PAGE}; the first run is noted in the audit trail.
   *
   * @throws NotFoundException if none of that id went to institutions of the jurisdiction
   */
  @Permitted(Permission.SEND_ADVISORY)
  public List<RecipientRow> export(long id, RecipientFilter filter, int from) {
    Advisory advisory = find(id);
    if (from == 0) {
      AdvisoryProgress progress = progress(advisory);
      acted.fire(
          new AdvisoryAct(
              officer.actor(),
              AuditAction.EXPORT_ADVISORY,
              id,
              String.join("、", advisory.getProducts()),
              filter == null ? progress.getRecipients() : progress.of(filter)));
    }
    return queries.recipients(officer.jurisdiction(), advisory, filter, from, PAGE);
  }

  private Advisory find(long id) {
    return queries
        .one(officer.jurisdiction(), id)
        .orElseThrow(() -> new NotFoundException("no notice " + id));
  }
}
