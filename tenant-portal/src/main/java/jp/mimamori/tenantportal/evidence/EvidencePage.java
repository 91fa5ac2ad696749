package jp.mimamori.tenantportal.evidence;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.evidence.EvidenceSheet;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.identity.IdParameter;

/** What pages about one evidence have in common. Address parameter: its {@code id}. */
abstract class EvidencePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenEvidence evidences;
  @Inject private Clock clock;

  private String id;
  private transient EvidenceSheet sheet;

  /** Finds the evidence, or answers that there is none. */
  public void load() {
    getSheet();
  }

  final long evidenceId() {
    return IdParameter.of(id);
  }

  final String toView() {
    return "/evidence/view?faces-redirect=true&id=" + id;
  }

  public EvidenceSheet getSheet() {
    if (sheet == null) {
      sheet = evidences.one(evidenceId());
    }
    return sheet;
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
}
