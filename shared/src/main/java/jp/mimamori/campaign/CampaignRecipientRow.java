package jp.mimamori.campaign;

import jp.mimamori.checklist.Standing;
import jp.mimamori.mail.MailState;
import jp.mimamori.organization.ContactRow;

/** An institution that a campaign went to: where it is reached, and what became of its mail. */
public final class CampaignRecipientRow extends ContactRow {

  private final MailState mail;
  private final boolean unopened;
  private final Standing standing;

  /**
   * @param columns as {@link CampaignQueries} asks for them
   */
  CampaignRecipientRow(Object[] columns, String municipality) {
    super(columns, municipality);
    this.mail = (MailState) columns[OWN];
    this.unopened = (Boolean) columns[OWN + 1];
    this.standing = (Standing) columns[OWN + 2];
  }

  /** Null for a letter. */
  public MailState getMail() {
    return mail;
  }

  /** Nobody has signed in since the mail left. */
  public boolean isUnopened() {
    return unopened;
  }

  /** Of this year's form, now. */
  public Standing getStanding() {
    return standing;
  }
}
