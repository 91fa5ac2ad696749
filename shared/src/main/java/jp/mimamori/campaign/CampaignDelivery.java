package jp.mimamori.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jp.mimamori.mail.MailState;

/** What became of the mail to a recipient. A view of the database; counted, never loaded. */
@Entity
@Table(name = "campaign_delivery")
public class CampaignDelivery {

  @Column(name = "campaign_id")
  private long campaignId;

  @Id
  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "by_email")
  private boolean byEmail;

  /** Null for a letter. */
  @Enumerated(EnumType.STRING)
  private MailState state;

  /** 未開封: nobody of the institution has signed in since the mail left. */
  private boolean unopened;

  protected CampaignDelivery() {}
}
