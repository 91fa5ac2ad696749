package jp.mimamori.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.checklist.Standing;
import jp.mimamori.identity.Post;
import jp.mimamori.mail.MailState;
import jp.mimamori.organization.ContactRow;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Territory;

/** Campaigns of an office, and what came of them. */
@ApplicationScoped
public class CampaignQueries {

  private static final int MANY = 100;
  private static final String OF_OFFICE =
      "SELECT c FROM Campaign c WHERE c.prefectureCode = :prefecture"
          + " AND COALESCE(c.healthCenterCode, '') = :center";

  private static final List<Standing> COMPLETE =
      Stream.of(Standing.values()).filter(Standing::isComplete).toList();

  @PersistenceContext private EntityManager em;
  @Inject private Territory territory;

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
            "SELECT d.state, d.unopened, COUNT(d.institutionId) FROM CampaignDelivery d"
                + " WHERE d.campaignId = :id GROUP BY d.state, d.unopened",
            Object[].class)
        .setParameter("id", campaign.getId())
        .getResultStream()
        .forEach(c -> effect.add((MailState) c[0], (Boolean) c[1], ((Number) c[2]).longValue()));
    Instant sent = campaign.getSentAt();
    effect.progressed(
        answering(jurisdiction, campaign, sent.minus(Campaign.WATCHED), sent),
        answering(jurisdiction, campaign, sent, sent.plus(Campaign.WATCHED)),
        complete(jurisdiction, campaign));
    return effect;
  }

  /**
   * Some of its recipients in the jurisdiction, by name.
   *
   * @param from how many stand before
   */
  public List<CampaignRecipientRow> recipients(
      Jurisdiction jurisdiction, Campaign campaign, DeliveryFilter filter, int from, int size) {
    Map<String, String> municipalities =
        territory.municipalitiesOf(jurisdiction.openCodes()).stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    return given(
            jurisdiction,
            campaign,
            filter,
            em.createQuery(
                "SELECT "
                    + ContactRow.COLUMNS
                    + ", d.state, d.unopened, s.progress.standing"
                    + recipientsThat(filter)
                    + " ORDER BY i.kana, i.id",
                Object[].class))
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(c -> new CampaignRecipientRow(c, municipalities.get(ContactRow.municipalityCode(c))))
        .toList();
  }

  /** How many there are. */
  public long count(Jurisdiction jurisdiction, Campaign campaign, DeliveryFilter filter) {
    return given(
            jurisdiction,
            campaign,
            filter,
            em.createQuery("SELECT COUNT(i.id)" + recipientsThat(filter), Number.class))
        .getSingleResult()
        .longValue();
  }

  /** Its recipients in the jurisdiction that are not complete now. */
  public List<Long> incomplete(Jurisdiction jurisdiction, Campaign campaign) {
    return given(
            jurisdiction,
            campaign,
            DeliveryFilter.INCOMPLETE,
            em.createQuery("SELECT i.id" + recipientsThat(DeliveryFilter.INCOMPLETE), Long.class))
        .getResultList();
  }

  private static String recipientsThat(DeliveryFilter filter) {
    return """
        FROM CampaignDelivery d, Institution i, InstitutionStanding s
       WHERE d.campaignId = :id AND i.id = d.institutionId AND i.healthCenterCode IN :centers
         AND s.institutionId = i.id AND s.fiscalYear = :year AND\s"""
        + filter.condition();
  }

  private static <T> TypedQuery<T> given(
      Jurisdiction jurisdiction, Campaign campaign, DeliveryFilter filter, TypedQuery<T> query) {
    query
        .setParameter("id", campaign.getId())
        .setParameter("centers", jurisdiction.openCodes())
        .setParameter("year", campaign.year().year());
    if (filter.condition().contains(":givenUp")) {
      query.setParameter("givenUp", MailState.GIVEN_UP);
    }
    if (filter.condition().contains(":complete")) {
      query.setParameter("complete", COMPLETE);
    }
    return query;
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
        .setParameter("complete", COMPLETE)
        .getSingleResult()
        .longValue();
  }
}
