package jp.mimamori.evidence;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.FiscalYear;

/** One evidence with its versions and what it is used for. */
public final class EvidenceSheet {

  private final Evidence evidence;
  private final List<EvidenceVersion> versions;
  private final Expiry expiry;
  private final List<SheetLine> used;
  private final List<FiscalYear> earlierYears;

  /**
   * @param versions with their files, newest first
   */
  EvidenceSheet(
      Evidence evidence, List<EvidenceVersion> versions, ChecklistSheet thisYear, LocalDate today) {
    this.evidence = evidence;
    this.versions = List.copyOf(versions);
    this.expiry = evidence.expiry(today);
    this.used =
        thisYear.getLines().stream()
            .filter(line -> evidence.isUsed(line.getItem().getId(), thisYear.getYear()))
            .toList();
    this.earlierYears =
        evidence.getUses().stream()
            .map(EvidenceUse::year)
            .filter(year -> year.compareTo(thisYear.getYear()) < 0)
            .distinct()
            .toList();
  }

  public Evidence getEvidence() {
    return evidence;
  }

  /** Newest first. */
  public List<EvidenceVersion> getVersions() {
    return versions;
  }

  /** The version to show. */
  public EvidenceVersion getLatest() {
    return versions.get(0);
  }

  public Expiry getExpiry() {
    return expiry;
  }

  /** Items of this year that it is used for, in the form's order. */
  public List<SheetLine> getUsed() {
    return used;
  }

  /** Years before this one in which it was used, newest first. */
  public List<FiscalYear> getEarlierYears() {
    return earlierYears;
  }
}
