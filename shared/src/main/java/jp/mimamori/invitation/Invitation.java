package jp.mimamori.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** 招待: good once, for some weeks, until it is taken back or replaced by a further one. */
@Entity
@Table(name = "invitation")
public class Invitation extends TenantOwned {

  /** Long enough for a letter that lies on a desk over the holidays. */
  static final Duration LIVES = Duration.ofDays(60);

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String email;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private String office;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Enumerated(EnumType.STRING)
  private InvitationState state = InvitationState.OPEN;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected Invitation() {}

  private Invitation(Channel channel, Actor by, Instant at) {
    this.channel = channel;
    this.madeAt = at;
    this.madeBy = by.name();
    this.office = by.post();
    this.expiresAt = at.plus(LIVES);
  }

  static Invitation byLetter(InvitationCode code, Actor by, Instant at) {
    Invitation invitation = new Invitation(Channel.LETTER, by, at);
    invitation.bear(code);
    return invitation;
  }

  /** Its code is made when the mail is written. */
  static Invitation byMail(String email, Actor by, Instant at) {
    Invitation invitation = new Invitation(Channel.MAIL, by, at);
    invitation.email = email;
    return invitation;
  }

  /** A code it bore before is good for nothing any more. */
  void bear(InvitationCode code) {
    codeHash = code.hash();
  }

  void use(String by, Instant at) {
    close(InvitationState.USED, by, at);
  }

  void revoke(String by, Instant at) {
    close(InvitationState.REVOKED, by, at);
  }

  private void close(InvitationState as, String by, Instant at) {
    state = as;
    closedBy = by;
    closedAt = at;
  }

  /** As of a moment: an open one expires by itself. */
  public InvitationState state(Instant now) {
    return state == InvitationState.OPEN && !expiresAt.isAfter(now)
        ? InvitationState.EXPIRED
        : state;
  }

  public Channel getChannel() {
    return channel;
  }

  /** Where the mail goes to; null for a letter. */
  public String getEmail() {
    return email;
  }

  public Instant getMadeAt() {
    return madeAt;
  }

  public String getOffice() {
    return office;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  /** When it was used or taken back, or null. */
  public Instant getClosedAt() {
    return closedAt;
  }
}
