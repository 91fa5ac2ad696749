package jp.mimamori.oversightportal.editions;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.RevisionKind;

/** A text beside the official document: what it is called, when and where it was looked up. */
public abstract class VerifyingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Clock clock;

  private String id;
  private RevisionKind kind;
  private LocalDate verifiedOn;
  private String source;

  public List<RevisionKind> getKinds() {
    return List.of(RevisionKind.SLIP, RevisionKind.MEANING);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public RevisionKind getKind() {
    return kind;
  }

  public void setKind(RevisionKind kind) {
    this.kind = kind;
  }

  /** Today, unless something else was entered. */
  public LocalDate getVerifiedOn() {
    return verifiedOn;
  }

  public void setVerifiedOn(LocalDate verifiedOn) {
    this.verifiedOn = verifiedOn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
