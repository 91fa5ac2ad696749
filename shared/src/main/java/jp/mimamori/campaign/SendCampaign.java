package jp.mimamori.campaign;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ComplianceQueries;
import jp.mimamori.oversight.ComplianceSort;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.ListSlice;
import jp.mimamori.tenancy.OversightUseCase;

/** Sends a text to the institutions of a list. */
@OversightUseCase
public class SendCampaign {

  private static final int PAGE = 500;

  /**
   * @param id drawn when the text was begun; a second campaign with it is refused
   * @param conditions the list in the words of its address
   * @param filter the same
   * @param follows the campaign whose recipients are reminded again instead; null for none
   * @param seen how many institutions the officer was told
   */
  public record Command(
      long id,
      String conditions,
      ComplianceFilter filter,
      Long follows,
      String subject,
      String text,
      int seen) {}

  @PersistenceContext private EntityManager em;
  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries institutions;
  @Inject private CampaignQueries campaigns;
  @Inject private Event<CampaignSent> sent;
  @Inject private Clock clock;

  /**
   * To whom a second campaign would go now: to those of the first that are not complete.
   *
   * @throws NotFoundException if the office sent none of that id
   */
  @Permitted(Permission.SEND_CAMPAIGN)
  public Recipients recipientsAgain(long campaignId) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    Campaign first =
        campaigns
            .one(jurisdiction, officer.assignment().orElseThrow().post(), campaignId)
            .orElseThrow(() -> new NotFoundException("no campaign " + campaignId));
    LocalDate today = LocalDate.now(clock);
    return new Recipients(
        institutions.these(
            jurisdiction, campaigns.incomplete(jurisdiction, first), FiscalYear.of(today), today));
  }

  /** To whom it would go now. */
  @Permitted(Permission.SEND_CAMPAIGN)
  public Recipients recipients(ComplianceFilter filter) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    List<InstitutionComplianceRow> all = new ArrayList<>();
    List<InstitutionComplianceRow> page;
    ListSlice slice = ListSlice.first(PAGE);
    do {
      page = institutions.page(jurisdiction, filter, ComplianceSort.NAME, true, slice, year, today);
      all.addAll(page);
      if (!page.isEmpty()) {
        slice = ListSlice.after(page.get(page.size() - 1).getPlace(), PAGE);
      }
    } while (page.size() == PAGE);
    return new Recipients(all);
  }

  /**
   * @return what is wrong; if nothing is, the mails are in the outboxes when the transaction is
   *     over
   */
  @Permitted(Permission.SEND_CAMPAIGN)
  public Set<CampaignFault> send(Command typed) {
    Command command =
        new Command(
            typed.id(),
            typed.conditions(),
            typed.filter(),
            typed.follows(),
            stripped(typed.subject()),
            stripped(typed.text()),
            typed.seen());
    Set<CampaignFault> faults = faults(command);
    if (em.find(Campaign.class, command.id()) != null) {
      faults.add(CampaignFault.SENT_ALREADY);
    }
    Recipients recipients =
        command.follows() == null
            ? recipients(command.filter())
            : recipientsAgain(command.follows());
    if (recipients.getCount() == 0) {
      faults.add(CampaignFault.NOBODY);
    } else if (recipients.getCount() != command.seen()) {
      faults.add(CampaignFault.RECIPIENTS_CHANGED);
    }
    if (faults.isEmpty()) {
      send(command, recipients);
    }
    return faults;
  }

  private void send(Command command, Recipients recipients) {
    Campaign campaign =
        new Campaign(
            command.id(),
            officer.assignment().orElseThrow().post(),
            officer.jurisdiction().prefectureCode(),
            officer.actor(),
            FiscalYear.of(LocalDate.now(clock)),
            command,
            clock.instant());
    em.persist(campaign);
    em.flush();
    recipients
        .rows()
        .forEach(
            row ->
                em.persist(
                    new CampaignRecipient(command.id(), row.getId(), !row.isWithoutEmail())));
    sent.fire(new CampaignSent(officer.actor(), campaign, recipients.getCount()));
  }

  /** What can be said of the text alone. */
  @Permitted(Permission.SEND_CAMPAIGN)
  public Set<CampaignFault> check(String subject, String text) {
    return faults(
        new Command(0, "", ComplianceFilter.NONE, null, stripped(subject), stripped(text), 0));
  }

  private static Set<CampaignFault> faults(Command command) {
    Set<CampaignFault> faults = EnumSet.noneOf(CampaignFault.class);
    if (command.subject() == null) {
      faults.add(CampaignFault.SUBJECT_MISSING);
    } else if (command.subject().length() > Campaign.SUBJECT_MAX) {
      faults.add(CampaignFault.SUBJECT_TOO_LONG);
    }
    if (command.text() == null) {
      faults.add(CampaignFault.TEXT_MISSING);
    } else if (command.text().length() > Campaign.TEXT_MAX) {
      faults.add(CampaignFault.TEXT_TOO_LONG);
    }
    return faults;
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
