package jp.mimamori.notice;

/** A notice, and how many of those that got it said what. */
public final class AdvisoryProgress {

  private final Advisory advisory;
  private final long recipients;
  private final long acknowledged;
  private final long done;

  /**
   * @param counts as {@link AdvisoryQueries} asks for them
   */
  AdvisoryProgress(Advisory advisory, Object[] counts) {
    this.advisory = advisory;
    this.recipients = ((Number) counts[1]).longValue();
    this.acknowledged = ((Number) counts[2]).longValue();
    this.done = ((Number) counts[3]).longValue();
  }

  public Advisory getAdvisory() {
    return advisory;
  }

  public long getRecipients() {
    return recipients;
  }

  /** 確認した, done or not. */
  public long getAcknowledged() {
    return acknowledged;
  }

  public long getDone() {
    return done;
  }

  /** 未確認. */
  public long getOpen() {
    return recipients - acknowledged;
  }

  public long of(RecipientFilter filter) {
    return switch (filter) {
      case OPEN -> getOpen();
      case SEEN -> acknowledged - done;
      case DONE -> done;
    };
  }
}
