package jp.mimamori.invitation;

import java.time.Instant;
import jp.mimamori.organization.Institution;
import jp.mimamori.people.EmailAddress;

/** An institution where nobody signs in, before the office that may invite it. */
public final class InvitationLine {

  private final Institution institution;
  private final String municipality;
  private final Invitation invitation;
  private final Instant now;

  InvitationLine(Institution institution, String municipality, Invitation invitation, Instant now) {
    this.institution = institution;
    this.municipality = municipality;
    this.invitation = invitation;
    this.now = now;
  }

  public Institution getInstitution() {
    return institution;
  }

  public String getMunicipality() {
    return municipality;
  }

  /** Whether a mail can be sent. */
  public boolean isWithEmail() {
    return EmailAddress.read(institution.getEmail()).isPresent();
  }

  /** The newest one, or null. */
  public Invitation getInvitation() {
    return invitation;
  }

  /** Of the newest one; null where there is none. */
  public InvitationState getState() {
    return invitation == null ? null : invitation.state(now);
  }
}
