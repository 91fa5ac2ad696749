package jp.mimamori.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.Standing;
import jp.mimamori.identity.Post;
import jp.mimamori.mail.MailState;
import jp.mimamori.organization.Jurisdiction;

/** Campaigns of an office, and what came of them. */
@ApplicationScoped
public class CampaignQueries {

  private static final int MANY = 100;
  private static final String OF_OFFICE =
      "SELECT c FROM Campaign c WHERE c.prefectureCode = :prefecture"
          + " AND COALESCE(c.healthCenterCode, '') = :center";

  @PersistenceContext private EntityManager em;

  /** The newest come first. */
  public List<Campaign> of(Jurisdiction jurisdiction, Post office) {
    return em.createQuery(OF_OFFICE + " ORDER BY c.sentAt DESC", Campaign.class)
        .setParameter("prefecture", jurisdiction.prefectureCode())
        .setParameter("center", center(office))
        .setMaxResults(MANY)
        .getResultList();
  }

  /** Empty for one of another office. */
  public Optional<Campaign> one(Jurisdiction jurisdiction, Post office, long id) {
    return em.createQuery(OF_OFFICE + " AND c.id = :id", Campaign.class)
        .setParameter("prefecture", jurisdiction.prefectureCode())
        .setParameter("center", center(office))
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static String center(Post office) {
    return office.healthCenterCode() == null ? "" : office.healthCenterCode();
  }

  /** Of recipients that lie in the jurisdiction still. */
  public CampaignEffect effect(Jurisdiction jurisdiction, Campaign campaign, Instant now) {
    CampaignEffect effect = new CampaignEffect(campaign, now);
    em.createQuery(
            "SELECT d.state, COUNT(d.institutionId) FROM CampaignDelivery d"
                + " WHERE d.campaignId = :id GROUP BY d.state",
            Object[].class)
        .setParameter("id", campaign.getId())
        .getResultStream()
        .forEach(c -> effect.add((MailState) c[0], ((Number) c[1]).longValue()));
    Instant sent = campaign.getSentAt();
    effect.progressed(
        answering(jurisdiction, campaign, sent.minus(Campaign.WATCHED), sent),
        answering(jurisdiction, campaign, sent, sent.plus(Campaign.WATCHED)),
        complete(jurisdiction, campaign));
    return effect;
  }

  private long answering(
      Jurisdiction jurisdiction, Campaign campaign, Instant from, Instant until) {
    return em.createQuery(
            """
            SELECT COUNT(DISTINCT r.institutionId)
              FROM Round a, CampaignRecipient r, Institution i
             WHERE r.campaignId = :id AND a.institutionId = r.institutionId
               AND i.id = r.institutionId AND i.healthCenterCode IN :centers
               AND a.answeredAt >= :from AND a.answeredAt < :until
            """,
            Number.class)
        .setParameter("id", campaign.getId())
        .setParameter("centers", jurisdiction.codes())
        .setParameter("from", from)
        .setParameter("until", until)
        .getSingleResult()
        .longValue();
  }

  private long complete(Jurisdiction jurisdiction, Campaign campaign) {
    return em.createQuery(
            """
            SELECT COUNT(r.institutionId) FROM CampaignRecipient r, InstitutionStanding s
             WHERE r.campaignId = :id AND s.institutionId = r.institutionId
               AND s.fiscalYear = :year AND s.healthCenterCode IN :centers
               AND s.progress.standing IN :complete
            """,
            Number.class)
        .setParameter("id", campaign.getId())
        .setParameter("year", campaign.year().year())
        .setParameter("centers", jurisdiction.codes())
        .setParameter("complete", List.of(Standing.COMPLETE, Standing.ACHIEVED, Standing.NO_SYSTEM))
        .getSingleResult()
        .longValue();
  }
}
