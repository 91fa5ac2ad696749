package jp.mimamori.evidence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.files.FileStore;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Keeps evidence: adds it, renews its file, puts right what is written about it. */
@TenantUseCase
public class KeepEvidence {

  @Inject private CurrentTenant tenant;
  @Inject private EvidenceRepository evidences;
  @Inject private FileStore files;
  @Inject private UseEvidence useEvidence;
  @Inject private Event<EvidenceKept> kept;
  @Inject private Clock clock;

  /**
   * @param itemId item of this year that it is for, or null
   * @return its id
   * @throws EvidenceRefusedException with every broken rule
   * @throws UploadRefusedException if the file cannot be taken
   * @throws NotFoundException if this year's checklist has no such item
   */
  @Permitted(Permission.KEEP_EVIDENCE)
  public long add(ReceivedFile file, EvidenceDetails details, String itemId) {
    details.refuseIfFaulty(today());
    Evidence evidence =
        Evidence.of(
            details, files.keep(file), file.name(), tenant.actor(), clock.instant(), today());
    evidences.add(evidence);
    tell(AuditAction.ADD_EVIDENCE, null, evidence);
    if (itemId != null) {
      useEvidence.use(evidence.getId(), itemId);
    }
    return evidence.getId();
  }

  /**
   * Adds a version.
   *
   * @param version of the evidence that the person saw
   * @throws EvidenceRefusedException with every broken rule
   * @throws UploadRefusedException if the file cannot be taken
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void renew(
      long id, int version, ReceivedFile file, LocalDate datedOn, LocalDate expiresOn) {
    Evidence evidence = seen(id, version);
    EvidenceDetails before = evidence.details();
    before.dated(datedOn, expiresOn).refuseIfFaulty(today());
    evidence.renew(
        files.keep(file),
        file.name(),
        datedOn,
        expiresOn,
        tenant.actor(),
        clock.instant(),
        today());
    tell(AuditAction.RENEW_EVIDENCE, before, evidence);
  }

  /**
   * @param version of the evidence that the person saw
   * @throws EvidenceRefusedException with every broken rule
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void change(long id, int version, EvidenceDetails details) {
    Evidence evidence = seen(id, version);
    EvidenceDetails before = evidence.details();
    evidence.change(details, today());
    tell(AuditAction.CHANGE_EVIDENCE, before, evidence);
  }

  private Evidence seen(long id, int version) {
    Evidence evidence = evidences.one(id);
    if (evidence.getVersion() != version) {
      throw new EvidenceRefusedException(EvidenceFault.CHANGED_MEANWHILE);
    }
    return evidence;
  }

  /** Takes it out of use. What it was used for stays. Does nothing to one that is out of use. */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void retire(long id) {
    Evidence evidence = evidences.one(id);
    if (!evidence.isRetired()) {
      evidence.retire(clock.instant());
      tell(AuditAction.RETIRE_EVIDENCE, null, evidence);
    }
  }

  /** Takes it back into use. */
  @Permitted(Permission.KEEP_EVIDENCE)
  public void resume(long id) {
    Evidence evidence = evidences.one(id);
    if (evidence.isRetired()) {
      evidence.resume();
      tell(AuditAction.RESUME_EVIDENCE, null, evidence);
    }
  }

  private void tell(AuditAction action, EvidenceDetails before, Evidence after) {
    kept.fire(new EvidenceKept(tenant.institutionId(), tenant.actor(), action, before, after));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
