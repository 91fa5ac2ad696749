package jp.mimamori.campaign;

import jp.mimamori.checklist.Standing;
import jp.mimamori.mail.MailState;
import jp.mimamori.organization.InstitutionKind;

/** An institution that a campaign went to: where it is reached, and what became of its mail. */
public final class CampaignRecipientRow {

  private final long id;
  private final String name;
  private final InstitutionKind kind;
  private final String municipality;
  private final String address;
  private final String phone;
  private final MailState mail;
  private final boolean unopened;
  private final Standing standing;

  /**
   * @param columns as {@link CampaignQueries} asks for them
   */
  CampaignRecipientRow(Object[] columns, String municipality) {
    this.id = ((Number) columns[0]).longValue();
    this.name = (String) columns[1];
    this.kind = (InstitutionKind) columns[2];
    this.municipality = municipality;
    this.address = (String) columns[4];
    this.phone = (String) columns[5];
    this.mail = (MailState) columns[6];
    this.unopened = (Boolean) columns[7];
    this.standing = (Standing) columns[8];
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  public String getAddress() {
    return address;
  }

  public String getPhone() {
    return phone;
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
