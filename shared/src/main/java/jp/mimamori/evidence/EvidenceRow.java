package jp.mimamori.evidence;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.files.FileKind;

/** An evidence as a line of a list. */
public final class EvidenceRow {

  private final EvidenceVersion latest;
  private final Expiry expiry;
  private final List<String> items;

  /**
   * @param items labels of the items of this year that it is used for
   */
  EvidenceRow(EvidenceVersion latest, LocalDate today, List<String> items) {
    this.latest = latest;
    this.expiry = latest.getEvidence().expiry(today);
    this.items = List.copyOf(items);
  }

  public long getId() {
    return latest.getEvidence().getId();
  }

  public String getTitle() {
    return latest.getEvidence().getTitle();
  }

  public LocalDate getDatedOn() {
    return latest.getEvidence().getDatedOn();
  }

  public LocalDate getExpiresOn() {
    return latest.getEvidence().getExpiresOn();
  }

  public Expiry getExpiry() {
    return expiry;
  }

  public boolean isRetired() {
    return latest.getEvidence().isRetired();
  }

  /** Of the latest version, for fetching the file. */
  public long getVersionId() {
    return latest.getId();
  }

  public String getFileName() {
    return latest.getFileName();
  }

  public FileKind getKind() {
    return latest.getFile().getKind();
  }

  /** Bytes. */
  public long getSize() {
    return latest.getFile().getSize();
  }

  public List<String> getItems() {
    return items;
  }
}
