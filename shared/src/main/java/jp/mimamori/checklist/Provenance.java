package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Where a text comes from, and whether somebody compared it with the official document. */
@Embeddable
public class Provenance {

  /** From a person who had the official document before the eyes. */
  private static final String OFFICIAL = "OFFICIAL";

  /** Read from a file, or written by an administrator. */
  private static final String ENTERED = "ENTERED";

  private String source;
  private String confidence;
  private boolean verified;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "edited_at")
  private Instant editedAt;

  protected Provenance() {}

  private Provenance(String source, String confidence, Instant at) {
    this.source = source;
    this.confidence = confidence;
    this.editedAt = at;
  }

  /** Compared with the official document. */
  public static Provenance official(String source, LocalDate on, String by, Instant at) {
    Provenance official = new Provenance(source, OFFICIAL, at);
    official.verified = true;
    official.verifiedOn = on;
    official.verifiedBy = by;
    return official;
  }

  /** Not compared yet: 未確認. */
  public static Provenance unverified(String source, Instant at) {
    return new Provenance(source, ENTERED, at);
  }

  public String getSource() {
    return source;
  }

  public boolean isVerified() {
    return verified;
  }

  /** The day of the comparison; null for what the product was shipped with. */
  public LocalDate getVerifiedOn() {
    return verifiedOn;
  }

  public String getVerifiedBy() {
    return verifiedBy;
  }

  /** When an administrator last touched it; from then on a new release leaves it alone. */
  public Instant getEditedAt() {
    return editedAt;
  }
}
