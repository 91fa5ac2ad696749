package jp.mimamori.vendorform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.TenantOwned;
import jp.mimamori.vendor.Vendor;

/**
 * 依頼: an institution asks a vendor for 事業者確認用 of a year. It is answered once; a further round is a
 * further request.
 */
@Entity
@Table(name = "vendor_request")
public class VendorRequest extends TenantOwned {

  /** How long a link may be used, at the most; answers must lie within the fiscal year. */
  private static final Duration LINK_LIVES = Duration.ofDays(60);

  /** 依頼から催促までの日数. */
  static final int DAYS_UNTIL_REMINDER = 14;

  /** When mails are read. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** Read along: pages show it when the transaction is over. */
  @ManyToOne
  @JoinColumn(name = "vendor_id")
  private Vendor vendor;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  private RequestChannel channel;

  private String email;

  @Column(name = "requested_by")
  private String requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer_origin")
  private RoundOrigin answerOrigin;

  private String draft;

  @Column(name = "organization_id")
  private Long organizationId;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "released_by")
  private String releasedBy;

  @Column(name = "product_id")
  private Long productId;

  private String product;

  @Column(name = "returned_for")
  private String returnedFor;

  @Column(name = "draft_saved_at")
  private Instant draftSavedAt;

  protected VendorRequest() {}

  /**
   * @param email where the link is mailed to; null unless the channel is {@link
   *     RequestChannel#MAIL}
   * @param by name of the person who asks
   */
  VendorRequest(Vendor vendor, RequestChannel channel, String email, String by, Instant at) {
    this.vendor = vendor;
    this.fiscalYear = FiscalYear.of(day(at)).year();
    this.channel = channel;
    this.email = email;
    this.requestedBy = by;
    this.requestedAt = at;
    this.expiresAt = earlier(at.plus(LINK_LIVES), endOf(getYear()));
    this.state = RequestState.OPEN;
    this.organizationId = vendor.getOrganizationId();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(JapanTime.ZONE).toLocalDate();
  }

  private static Instant endOf(FiscalYear year) {
    return year.lastDay().plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant();
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /** Nothing is changed by who looks: this is what its links are good for now. */
  LinkState linkState(Instant now) {
    return switch (state) {
      case ANSWERED -> LinkState.ANSWERED;
      case REVOKED -> LinkState.REVOKED;
      case RELEASED -> LinkState.RELEASED;
      case OPEN -> now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    };
  }

  public boolean isOpen(Instant now) {
    return linkState(now) == LinkState.OPEN;
  }

  /** Morning of the fourteenth day after the request. */
  public Instant reminderDueAt() {
    return day(requestedAt)
        .plusDays(DAYS_UNTIL_REMINDER)
        .atTime(MORNING)
        .atZone(JapanTime.ZONE)
        .toInstant();
  }

  /** Not answered, and the day of the reminder has come. */
  public boolean isLate(Instant now) {
    return isOpen(now) && !now.isBefore(reminderDueAt());
  }

  void keep(FormDraft typed, Instant at) {
    draft = typed.toJson();
    draftSavedAt = at;
  }

  /** The vendor's account sees it, too. */
  void address(long organization) {
    organizationId = organization;
  }

  /**
   * The vendor gives answers from its account; the institution decides on them.
   *
   * @param aboutId the product, whose documents are released along; or null
   * @param about its name and version, or null
   */
  void release(FormDraft answers, Long aboutId, String about, String by, Instant at) {
    keep(answers, at);
    state = RequestState.RELEASED;
    productId = aboutId;
    product = about;
    releasedBy = by;
    releasedAt = at;
    returnedFor = null;
  }

  /** The vendor is asked to look at its answers again. */
  void giveBack(String reason) {
    state = RequestState.OPEN;
    returnedFor = reason;
  }

  /**
   * Uses the request up.
   *
   * @param by who answered
   */
  void answered(RoundOrigin origin, String by, Instant at) {
    close(RequestState.ANSWERED, by, at);
    answerOrigin = origin;
  }

  void revoke(String by, Instant at) {
    close(RequestState.REVOKED, by, at);
  }

  private void close(RequestState as, String by, Instant at) {
    if (state != RequestState.OPEN && state != RequestState.RELEASED) {
      throw new IllegalStateException("request " + getId() + " is " + state);
    }
    state = as;
    closedBy = by;
    closedAt = at;
    draft = null;
    draftSavedAt = null;
  }

  /** What was typed and not sent yet, or null. */
  FormDraft draft() {
    return draft == null ? null : FormDraft.fromJson(draft);
  }

  public Vendor getVendor() {
    return vendor;
  }

  public FiscalYear getYear() {
    return new FiscalYear(fiscalYear);
  }

  public RequestChannel getChannel() {
    return channel;
  }

  /** Where the link is mailed to, or null. */
  public String getEmail() {
    return email;
  }

  public String getRequestedBy() {
    return requestedBy;
  }

  public Instant getRequestedAt() {
    return requestedAt;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  /** Last day on which the link can be used. */
  public LocalDate getLastDay() {
    return day(expiresAt.minusSeconds(1));
  }

  public RequestState getState() {
    return state;
  }

  /** When it was answered or revoked, or null. */
  public Instant getClosedAt() {
    return closedAt;
  }

  /** Who answered or revoked, or null. */
  public String getClosedBy() {
    return closedBy;
  }

  /** How the answers came in, or null. */
  public RoundOrigin getAnswerOrigin() {
    return answerOrigin;
  }

  /** The vendor's account that sees it, or null. */
  public Long getOrganizationId() {
    return organizationId;
  }

  /** Who released answers, or null. */
  public String getReleasedBy() {
    return releasedBy;
  }

  public Instant getReleasedAt() {
    return releasedAt;
  }

  /** The product of the released answers, or null. */
  public Long getProductId() {
    return productId;
  }

  /** What the released answers are about, or null. */
  public String getProduct() {
    return product;
  }

  /** Why released answers were given back, or null. */
  public String getReturnedFor() {
    return returnedFor;
  }

  public Instant getDraftSavedAt() {
    return draftSavedAt;
  }
}
