package jp.mimamori.packet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/**
 * One packet, from being asked for to being taken away. Job and result in one: whoever makes it
 * says so again and again, and where nobody does any longer, somebody else begins anew.
 */
@Entity
@Table(name = "packet")
public class Packet extends TenantOwned {

  /** How long it is kept. Longer than from a letter of the office to the visit it is not needed. */
  public static final Duration KEPT = Duration.ofDays(14);

  /** Who makes it and says nothing for so long has stopped. A step takes seconds. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int MOST_ATTEMPTS = 3;

  @Enumerated(EnumType.STRING)
  private PacketState state;

  private Integer going;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_by_sub")
  private String askedBySub;

  @Column(name = "second_factor")
  private boolean secondFactor;

  @Column(name = "due_at")
  private Instant dueAt;

  private int attempts;
  private int steps;

  @Column(name = "steps_done")
  private int stepsDone;

  private String step;

  @Column(name = "made_at")
  private Instant madeAt;

  private int pages;

  protected Packet() {}

  /**
   * @param secondFactor whether the person signed in by a second factor
   */
  Packet(Actor by, boolean secondFactor, Instant now) {
    this.state = PacketState.WAITING;
    this.going = 1;
    this.askedAt = now;
    this.askedBy = by.name();
    this.askedBySub = by.sub();
    this.secondFactor = secondFactor;
    this.dueAt = now;
  }

  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** Whether its days are over. */
  boolean isToBeTakenAway(Instant now) {
    return !isGoing() && isDue(now);
  }

  /**
   * Begins to make it, from the beginning; gives up where that went wrong too often. Somebody else
   * who begins at the same instant fails on the version.
   */
  void begin(Instant now) {
    if (attempts == MOST_ATTEMPTS) {
      settle(PacketState.FAILED, null);
      return;
    }
    state = PacketState.MAKING;
    attempts++;
    stepsDone = 0;
    dueAt = now.plus(PATIENCE);
  }

  /** Whether the attempt of that number is the one that goes on. */
  boolean isMadeBy(int attempt) {
    return state == PacketState.MAKING && attempts == attempt;
  }

  /**
   * @param words what is being done now, or null
   */
  void goOn(int done, int all, String words, Instant now) {
    stepsDone = done;
    steps = all;
    step = words;
    dueAt = now.plus(PATIENCE);
  }

  void finish(int pagesOfAll, Instant now) {
    stepsDone = steps;
    pages = pagesOfAll;
    madeAt = now;
    settle(PacketState.READY, now.plus(KEPT));
  }

  /** Something went wrong; it is tried again, or given up. */
  void stumble(Instant now) {
    if (attempts == MOST_ATTEMPTS) {
      settle(PacketState.FAILED, null);
    } else {
      dueAt = now.plus(PAUSE);
    }
  }

  private void settle(PacketState as, Instant due) {
    state = as;
    going = null;
    step = null;
    dueAt = due;
  }

  /** A newer one has taken its place. */
  void giveWay(Instant now) {
    dueAt = now;
  }

  public PacketState getState() {
    return state;
  }

  /** Whether it waits or is being made. */
  public boolean isGoing() {
    return going != null;
  }

  public boolean isReady() {
    return state == PacketState.READY;
  }

  public Instant getAskedAt() {
    return askedAt;
  }

  public String getAskedBy() {
    return askedBy;
  }

  String askedBySub() {
    return askedBySub;
  }

  boolean bySecondFactor() {
    return secondFactor;
  }

  /** When the job looks at it again; of one that is ready, when it is taken away. */
  public Instant getDueAt() {
    return dueAt;
  }

  /** 1 for the first. */
  public int getAttempts() {
    return attempts;
  }

  /** 0 before anybody knows. */
  public int getSteps() {
    return steps;
  }

  public int getStepsDone() {
    return stepsDone;
  }

  /** What is being done, or null. */
  public String getStep() {
    return step;
  }

  /** Null before it is ready. */
  public Instant getMadeAt() {
    return madeAt;
  }

  /** Of the PDF file. */
  public int getPages() {
    return pages;
  }
}
