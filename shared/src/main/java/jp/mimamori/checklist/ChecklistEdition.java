package jp.mimamori.checklist;

import jakarta.persistence.Column;
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

  /** Whether the official text is in the product, or only known to exist. */
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

  @Enumerated(EnumType.STRING)
  private Status status;

  private int rounds;
  private String banner;

  @OneToMany(mappedBy = "edition", fetch = FetchType.LAZY)
  @OrderBy("position")
  private List<ChecklistItem> items = new ArrayList<>();

  protected ChecklistEdition() {}

  public ChecklistEdition(
      String id, Audience audience, String title, int fiscalYear, int rounds, String banner) {
    this.id = id;
    this.audience = audience;
    this.title = title;
    this.fiscalYear = fiscalYear;
    this.rounds = rounds;
    this.banner = banner;
    this.status = Status.LOADED;
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
