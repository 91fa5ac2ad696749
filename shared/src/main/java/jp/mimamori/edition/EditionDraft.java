package jp.mimamori.edition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.EditionContent;
import jp.mimamori.checklist.Provenance;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.Ids;

/** 下書き: an official form on its way from Excel to an edition. It can be left at any time. */
@Entity
@Table(name = "edition_draft")
public class EditionDraft {

  @Id private Long id = Ids.next();
  @Version private int version;
  private String title;

  @Enumerated(EnumType.STRING)
  private FormAudience audience;

  @Column(name = "fiscal_year")
  private Integer fiscalYear;

  private int rounds;
  private String banner;

  @Column(name = "file_name")
  private String fileName;

  private String sha256;
  private String source;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "imported_by")
  private String importedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @OneToMany(
      mappedBy = "draft",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.LAZY)
  @OrderBy("position, id")
  private List<DraftRow> rows = new ArrayList<>();

  protected EditionDraft() {}

  /**
   * @param cover as far as it was recognised
   */
  EditionDraft(DraftCover cover, String fileName, String sha256, Actor by, Instant at) {
    describe(cover);
    this.fileName = fileName;
    this.sha256 = sha256;
    this.importedBy = by.name();
    this.importedAt = at;
  }

  void describe(DraftCover cover) {
    title = cover.title();
    audience = cover.audience();
    fiscalYear = cover.fiscalYear();
    rounds = cover.rounds();
    banner = cover.banner();
    source = cover.source();
    verifiedOn = cover.verifiedOn();
  }

  /**
   * Puts a row at a place; the others move.
   *
   * @param place from 1
   */
  void place(DraftRow row, int place) {
    rows.remove(row);
    rows.add(Math.min(place - 1, rows.size()), row);
    number();
  }

  void drop(DraftRow row) {
    rows.remove(row);
    number();
  }

  private void number() {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).stand(i);
    }
  }

  Optional<DraftRow> row(long rowId) {
    return rows.stream().filter(r -> r.getId() == rowId).findFirst();
  }

  void markPublished(Instant at) {
    publishedAt = at;
  }

  /**
   * The edition as it will be; nothing of it is stored.
   *
   * @param sequence 1; more where it replaces another one of the same year
   */
  ChecklistEdition asEdition(Audience form, int sequence, Actor by, Instant at) {
    ChecklistEdition edition =
        new ChecklistEdition(form, new FiscalYear(fiscalYear), sequence, content(by, at), sha256);
    addItemsTo(edition, by, at);
    return edition;
  }

  EditionContent content(Actor by, Instant at) {
    return new EditionContent(title, rounds, banner, provenance(by, at));
  }

  void addItemsTo(ChecklistEdition edition, Actor by, Instant at) {
    for (DraftRow row : rows) {
      String itemId = "%s-%02d".formatted(edition.getId(), row.getPosition());
      new ChecklistItem(edition, itemId, row.getPosition(), row.getContent(), provenance(by, at));
    }
  }

  private Provenance provenance(Actor by, Instant at) {
    return isVerified()
        ? Provenance.official(source, verifiedOn, by.name(), at)
        : Provenance.unverified(fileName, at);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public DraftCover getCover() {
    return new DraftCover(title, audience, fiscalYear, rounds, banner, source, verifiedOn);
  }

  public String getTitle() {
    return title;
  }

  public FormAudience getAudience() {
    return audience;
  }

  public Integer getFiscalYear() {
    return fiscalYear;
  }

  /** 令和8年度, or null. */
  public String getYearLabel() {
    return fiscalYear == null ? null : new FiscalYear(fiscalYear).label();
  }

  public int getRounds() {
    return rounds;
  }

  public String getBanner() {
    return banner;
  }

  /** The banner with its year, as it will be printed; as it stands while the year is unknown. */
  public String getPrintedBanner() {
    return banner == null || getYearLabel() == null
        ? banner
        : banner.replace("{year}", getYearLabel());
  }

  public String getFileName() {
    return fileName;
  }

  public String getSha256() {
    return sha256;
  }

  public String getSource() {
    return source;
  }

  /** Whether somebody compared all rows with the official document. */
  public boolean isVerified() {
    return verifiedOn != null;
  }

  public LocalDate getVerifiedOn() {
    return verifiedOn;
  }

  public Instant getImportedAt() {
    return importedAt;
  }

  public String getImportedBy() {
    return importedBy;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }

  public List<DraftRow> getRows() {
    return rows;
  }

  /** Rows whose control a person has confirmed. */
  public long getMapped() {
    return rows.stream().filter(r -> r.getMapping() == Mapping.CONFIRMED).count();
  }
}
