package jp.mimamori.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.tenancy.LinkToken;
import jp.mimamori.tenancy.TenantOwned;

/** How one person follows what is due in an institution: by a feed, by a weekly mail, or not. */
@Entity
@Table(name = "calendar_reader")
public class CalendarReader extends TenantOwned {

  @Column(name = "person_sub")
  private String personSub;

  @Column(name = "feed_hash")
  private String feedHash;

  @Column(name = "feed_made_at")
  private Instant feedMadeAt;

  private boolean digest;

  @Column(name = "stop_token")
  private String stopToken;

  protected CalendarReader() {}

  /** Neither feed nor mail yet. */
  CalendarReader(String personSub) {
    this.personSub = personSub;
    this.stopToken = LinkToken.random().value();
  }

  /** A new feed ends the one before. */
  void feed(LinkToken token, Instant at) {
    feedHash = token.hash();
    feedMadeAt = at;
  }

  void endFeed() {
    feedHash = null;
    feedMadeAt = null;
  }

  void mail(boolean wanted) {
    digest = wanted;
  }

  public String getPersonSub() {
    return personSub;
  }

  /** Null without a feed. */
  public Instant getFeedMadeAt() {
    return feedMadeAt;
  }

  /** Whether the weekly mail is wanted. */
  public boolean isDigest() {
    return digest;
  }

  String stopToken() {
    return stopToken;
  }
}
