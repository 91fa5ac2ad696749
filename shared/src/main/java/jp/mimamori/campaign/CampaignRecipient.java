package jp.mimamori.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An institution that a campaign goes to. The database puts the mail into its outbox. */
@Entity
@Table(name = "campaign_recipient")
@IdClass(CampaignRecipient.Key.class)
public class CampaignRecipient {

  /** Campaign and institution. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private long campaignId;
    private long institutionId;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && campaignId == that.campaignId
          && institutionId == that.institutionId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(campaignId, institutionId);
    }
  }

  @Id
  @Column(name = "campaign_id")
  private long campaignId;

  @Id
  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "by_email")
  private boolean byEmail;

  protected CampaignRecipient() {}

  CampaignRecipient(long campaignId, long institutionId, boolean byEmail) {
    this.campaignId = campaignId;
    this.institutionId = institutionId;
    this.byEmail = byEmail;
  }
}
