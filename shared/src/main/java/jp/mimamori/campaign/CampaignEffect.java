package jp.mimamori.campaign;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import jp.mimamori.mail.MailState;

/** What became of a campaign: its mails, and what its recipients did since. */
public final class CampaignEffect {

  private final Campaign campaign;
  private final Map<MailState, Long> mails = new EnumMap<>(MailState.class);
  private final Instant now;
  private long letters;
  private long unopened;
  private long before;
  private long after;
  private long complete;

  CampaignEffect(Campaign campaign, Instant now) {
    this.campaign = campaign;
    this.now = now;
  }

  /**
   * @param state null for letters
   * @param unopened whether nobody has signed in since the mail left
   */
  void add(MailState state, boolean unopened, long count) {
    if (state == null) {
      letters += count;
    } else {
      mails.merge(state, count, Long::sum);
    }
    if (unopened) {
      this.unopened += count;
    }
  }

  void progressed(long inTheWeeksBefore, long inTheWeeksAfter, long nowComplete) {
    before = inTheWeeksBefore;
    after = inTheWeeksAfter;
    complete = nowComplete;
  }

  public Campaign getCampaign() {
    return campaign;
  }

  public long getRecipients() {
    return letters + mails.values().stream().mapToLong(n -> n).sum();
  }

  /** 文書で送る: no mail reaches them. */
  public long getLetters() {
    return letters;
  }

  public long getSent() {
    return mails.getOrDefault(MailState.SENT, 0L);
  }

  /** 未開封: sent, and nobody of the institution has signed in since. */
  public long getUnopened() {
    return unopened;
  }

  public long getWaiting() {
    return mails.getOrDefault(MailState.QUEUED, 0L);
  }

  public long getFailed() {
    return mails.getOrDefault(MailState.GIVEN_UP, 0L);
  }

  /** Complete before their mail was due. */
  public long getDropped() {
    return mails.getOrDefault(MailState.CANCELLED, 0L);
  }

  /** Recipients that answered something within two weeks before it was sent. */
  public long getBefore() {
    return before;
  }

  /** The same within two weeks after. */
  public long getAfter() {
    return after;
  }

  /** Recipients that a second campaign would go to. */
  public long getIncomplete() {
    return getRecipients() - complete;
  }

  /** Recipients that are complete now. */
  public long getComplete() {
    return complete;
  }

  /** Whether the two weeks after are not over. */
  public boolean isRunning() {
    return now.isBefore(campaign.getSentAt().plus(Campaign.WATCHED));
  }
}
