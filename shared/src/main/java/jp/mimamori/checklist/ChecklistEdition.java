package jp.mimamori.checklist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.law.FiscalYear;

/** チェックリストの版, e.g. 令和7年度版 医療機関確認用. Reference data. */
@Entity
@Table(name = "checklist_edition")
public class ChecklistEdition {

  /** Whether its text is in the product, or only known to exist. */
  public enum Status {
    LOADED,
    TEXT_NOT_LOADED
  }

  @Id private String id;
  private String family;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private String title;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private int sequence;

  @Enumerated(EnumType.STRING)
  private Status status;

  private int rounds;
  private String banner;
  private String sha256;

  @Embedded private Provenance provenance;

  @OneToMany(mappedBy = "edition", fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<ChecklistItem> items = new ArrayList<>();

  protected ChecklistEdition() {}

  public ChecklistEdition(
      String id, Audience audience, String title, int fiscalYear, int rounds, String banner) {
    this.id = id;
    this.audience = audience;
    this.title = title;
    this.fiscalYear = fiscalYear;
    this.sequence = 1;
    this.rounds = rounds;
    this.banner = banner;
    this.status = Status.LOADED;
  }

  /**
   * An edition that an administrator publishes.
   *
   * @param sequence 1; more where it replaces another one of the same year
   * @param sha256 of the file that it was read from
   */
  public ChecklistEdition(
      Audience audience, FiscalYear year, int sequence, EditionContent content, String sha256) {
    this.id = family(year) + "-" + audience.letter() + (sequence == 1 ? "" : sequence);
    this.family = family(year);
    this.audience = audience;
    this.fiscalYear = year.year();
    this.sequence = sequence;
    fill(content, sha256);
  }

  /** R8 for 令和8年度. */
  private static String family(FiscalYear year) {
    return "R" + (year.year() - 2018);
  }

  /** Gives its text to an edition of which only the existence was known. */
  public final void fill(EditionContent content, String file) {
    title = content.title();
    rounds = content.rounds();
    banner = content.banner();
    provenance = content.provenance();
    sha256 = file;
    status = Status.LOADED;
  }

  ChecklistEdition with(ChecklistItem item) {
    items.add(item);
    return this;
  }

  /**
   * The question whether there is any medical information system at all; vendors are not asked it.
   */
  public Optional<ChecklistItem> gate() {
    return items.stream().filter(ChecklistItem::isGate).findFirst();
  }

  public Optional<ChecklistItem> item(String itemId) {
    return items.stream().filter(i -> i.getId().equals(itemId)).findFirst();
  }

  public String getId() {
    return id;
  }

  public String getFamily() {
    return family;
  }

  public Audience getAudience() {
    return audience;
  }

  public String getTitle() {
    return title;
  }

  public int getFiscalYear() {
    return fiscalYear;
  }

  /** 令和7年度 */
  public String getYearLabel() {
    return new FiscalYear(fiscalYear).label();
  }

  /** 1; more for an edition that replaced another one of the same year. */
  public int getSequence() {
    return sequence;
  }

  public Provenance getProvenance() {
    return provenance;
  }

  /** Of the file that was published, where it is known; in lower case. */
  public String getSha256() {
    return sha256;
  }

  public String getBanner() {
    return banner;
  }

  public Status getStatus() {
    return status;
  }

  /** Columns of rounds (確認の回) on the printed form; a response may hold more. */
  public int getRounds() {
    return rounds;
  }

  /**
   * The sentence at the foot of the form, or null. An edition serves later years too, as long as no
   * newer one is loaded, so the sentence names the year of the answers.
   */
  public String bannerOf(FiscalYear year) {
    return banner == null ? null : banner.replace("{year}", year.label());
  }

  public List<ChecklistItem> getItems() {
    return items;
  }
}
