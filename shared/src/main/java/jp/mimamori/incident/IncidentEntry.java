package jp.mimamori.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 経過: a line of the chronology, what was done or who was told. Its words never change; a line that
 * is wrong is struck out and stays readable.
 */
@Entity
@Table(name = "incident_entry")
public class IncidentEntry extends TenantOwned {

  /** By when it happened; what has no time of the day comes last on its day. */
  static final Comparator<IncidentEntry> IN_ORDER =
      Comparator.comparing(IncidentEntry::getHappenedOn)
          .thenComparing(
              IncidentEntry::getHappenedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(IncidentEntry::getId);

  /** Characters of the text that name a line. */
  private static final int BEGINNING = 30;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "happened_on")
  private LocalDate happenedOn;

  @Column(name = "happened_at")
  private String happenedAt;

  private String text;
  private String addressee;

  @Enumerated(EnumType.STRING)
  private Means means;

  @Column(name = "spoke_with")
  private String spokeWith;

  @Column(name = "receipt_no")
  private String receiptNo;

  @Enumerated(EnumType.STRING)
  @Column(name = "privacy_report")
  private PrivacyReport privacyReport;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by_name")
  private String notedByName;

  @Column(name = "strikes_id")
  private Long strikesId;

  @Transient private IncidentEntry strike;

  protected IncidentEntry() {}

  IncidentEntry(Incident incident, EntryDetails details, Actor by, Instant at) {
    this.incident = incident;
    this.kind = details.kind();
    this.happenedOn = details.happenedOn();
    this.happenedAt = details.happenedAt();
    this.text = details.text();
    this.addressee = details.addressee();
    this.means = details.means();
    this.spokeWith = details.spokeWith();
    this.receiptNo = details.receiptNo();
    this.privacyReport = details.privacyReport();
    this.notedByName = by.name();
    this.notedAt = at;
  }

  /** A line that strikes another one out, and says nothing else. */
  IncidentEntry(Incident incident, IncidentEntry struck, Actor by, Instant at) {
    this.incident = incident; // that of the other line may not be read yet
    this.kind = struck.kind;
    this.happenedOn = LocalDate.ofInstant(at, JapanTime.ZONE);
    this.strikesId = struck.getId();
    this.notedByName = by.name();
    this.notedAt = at;
    struck.strike = this;
  }

  /** Whether it only strikes another one out. */
  boolean isStrike() {
    return strikesId != null;
  }

  /**
   * @param all lines of the incident, among them the one that strikes this one out, if any does
   */
  IncidentEntry with(List<IncidentEntry> all) {
    strike = all.stream().filter(e -> getId().equals(e.strikesId)).findFirst().orElse(null);
    return this;
  }

  /** 令和8年11月23日 07:40 県央保健所: names the line where the page asks about it. */
  public String getLabel() {
    return Stream.of(
            Wareki.date(happenedOn), happenedAt, addressee == null ? beginning() : addressee)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private String beginning() {
    return text.codePointCount(0, text.length()) <= BEGINNING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
  }

  public EntryKind getKind() {
    return kind;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  /** As 07:40, or null. */
  public String getHappenedAt() {
    return happenedAt;
  }

  /** What was done, or what was said; or null. */
  public String getText() {
    return text;
  }

  /** Null for what was done. */
  public String getAddressee() {
    return addressee;
  }

  public Means getMeans() {
    return means;
  }

  public String getSpokeWith() {
    return spokeWith;
  }

  public String getReceiptNo() {
    return receiptNo;
  }

  /** Null unless it was a report to 個人情報保護委員会. */
  public PrivacyReport getPrivacyReport() {
    return privacyReport;
  }

  public Instant getNotedAt() {
    return notedAt;
  }

  public String getNotedByName() {
    return notedByName;
  }

  public boolean isStruck() {
    return strike != null;
  }

  /** The line that strikes this one out: by whom, and when. Null unless it was struck out. */
  public IncidentEntry getStrike() {
    return strike;
  }
}
