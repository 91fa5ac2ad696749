package jp.mimamori.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.files.StoredFile;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 証跡・添付資料: a document that shows that an item is kept. It has versions, may expire, and serves
 * several items and years. Aggregate root of its versions and uses.
 */
@Entity
@Table(name = "evidence")
public class Evidence extends TenantOwned {

  private String title;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private String remark;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
  @OrderBy("versionNo DESC")
  private List<EvidenceVersion> versions = new ArrayList<>();

  @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("fiscalYear DESC, itemId")
  private List<EvidenceUse> uses = new ArrayList<>();

  protected Evidence() {}

  /**
   * With its first version.
   *
   * @param fileName as the person named it; names the evidence where the details do not
   * @param today the date in Japan
   * @throws EvidenceRefusedException with every broken rule
   */
  public static Evidence of(
      EvidenceDetails details,
      StoredFile file,
      String fileName,
      Actor by,
      Instant at,
      LocalDate today) {
    Evidence evidence = new Evidence();
    evidence.change(details.orTitle(fileName), today);
    evidence.add(1, file, fileName, by, at);
    return evidence;
  }

  /**
   * What is wrong is put right; the date is that of the latest version.
   *
   * @throws EvidenceRefusedException with every broken rule
   */
  public void change(EvidenceDetails details, LocalDate today) {
    List<EvidenceFault> faults = details.faults(today);
    if (details.title() == null) {
      faults.add(EvidenceFault.TITLE_MISSING);
    }
    if (!faults.isEmpty()) {
      throw new EvidenceRefusedException(faults);
    }
    title = details.title();
    datedOn = details.datedOn();
    expiresOn = details.expiresOn();
    remark = details.remark();
    latest().ifPresent(version -> version.date(datedOn));
  }

  /**
   * Adds a version, which is the one to show from now on; those before stay.
   *
   * @throws EvidenceRefusedException with every broken rule
   */
  public void renew(
      StoredFile file,
      String fileName,
      LocalDate newDatedOn,
      LocalDate newExpiresOn,
      Actor by,
      Instant at,
      LocalDate today) {
    EvidenceVersion before = latest().orElseThrow();
    if (before.getFile().getSha256().equals(file.getSha256())) {
      throw new EvidenceRefusedException(EvidenceFault.FILE_UNCHANGED);
    }
    before.giveWay();
    change(details().dated(newDatedOn, newExpiresOn), today);
    add(before.getVersionNo() + 1, file, fileName, by, at);
  }

  private void add(int number, StoredFile file, String fileName, Actor by, Instant at) {
    versions.add(0, new EvidenceVersion(this, number, file, fileName, datedOn, by, at));
  }

  /** The version to show. */
  public Optional<EvidenceVersion> latest() {
    return versions.stream().filter(EvidenceVersion::isLatest).findFirst();
  }

  /** Does nothing where it is used already. */
  public void use(ChecklistItem item, FiscalYear year) {
    if (!isUsed(item.getId(), year)) {
      uses.add(new EvidenceUse(this, item, year));
    }
  }

  public void stopUsing(String itemId, FiscalYear year) {
    uses.stream().filter(use -> use.isAt(itemId, year)).toList().forEach(uses::remove);
  }

  public boolean isUsed(String itemId, FiscalYear year) {
    return uses.stream().anyMatch(use -> use.isAt(itemId, year));
  }

  /** No longer offered; what it was used for stays. */
  public void retire(Instant at) {
    retiredAt = at;
  }

  public void resume() {
    retiredAt = null;
  }

  EvidenceDetails details() {
    return new EvidenceDetails(title, datedOn, expiresOn, remark);
  }

  public Expiry expiry(LocalDate today) {
    return Expiry.of(expiresOn, today);
  }

  public String getTitle() {
    return title;
  }

  /** Of what the latest version shows. */
  public LocalDate getDatedOn() {
    return datedOn;
  }

  /** The last day on which it may be shown, or null. */
  public LocalDate getExpiresOn() {
    return expiresOn;
  }

  public String getRemark() {
    return remark;
  }

  public boolean isRetired() {
    return retiredAt != null;
  }

  public Instant getRetiredAt() {
    return retiredAt;
  }

  /** Newest first. */
  public List<EvidenceVersion> getVersions() {
    return versions;
  }

  /** Newest year first. */
  public List<EvidenceUse> getUses() {
    return uses;
  }
}
