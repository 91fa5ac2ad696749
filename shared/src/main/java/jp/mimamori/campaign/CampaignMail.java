package jp.mimamori.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.mail.Mail;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.MailWriter;
import jp.mimamori.organization.InstitutionRepository;

/** The mail of a campaign to one institution; none to one that is complete meanwhile. */
@ApplicationScoped
public class CampaignMail implements MailWriter {

  @PersistenceContext private EntityManager em;
  @Inject private InstitutionRepository institutions;
  @Inject private ChecklistResponseRepository responses;

  @Override
  public MailKind kind() {
    return MailKind.CAMPAIGN;
  }

  @Override
  public Optional<Mail> write(long campaignId, String address) {
    Campaign campaign = em.find(Campaign.class, campaignId);
    boolean needless =
        campaign == null
            || campaign.isUntilComplete()
                && responses
                    .of(campaign.year())
                    .filter(r -> r.getProgress().getStanding().isComplete())
                    .isPresent();
    return needless
        ? Optional.empty()
        : Optional.of(
            new Mail(
                address,
                campaign.getSubject(),
                CampaignLetter.text(
                    institutions.own().getName(), campaign.getText(), campaign.getOfficeName())));
  }
}
