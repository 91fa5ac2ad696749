package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * 統制: what stays the same question while editions renumber and reword it, with its help in plain
 * words.
 */
@Entity
@Table(name = "control")
public class Control {

  @Id private String id;
  private String title;
  private String meaning;
  private String action;
  private String ask;

  @Column(name = "vendor_text")
  private String vendorText;

  @Column(name = "show_at_inspection")
  private String showAtInspection;

  private String guideline;

  @Column(name = "guideline_version")
  private String guidelineVersion;

  @Column(name = "asks_installed")
  private boolean asksInstalled;

  private int position;
  @Embedded private Provenance provenance;

  protected Control() {}

  /** A question that no earlier form asked, with its help. */
  public Control(String id, int position, Help help, Provenance provenance) {
    this.id = id;
    this.position = position;
    this.title = help.title();
    this.meaning = help.meaning();
    this.action = help.action();
    this.ask = help.ask();
    this.vendorText = help.vendorText();
    this.showAtInspection = help.showAtInspection();
    this.provenance = provenance;
  }

  /**
   * What people read about a control.
   *
   * @param vendorText null where there is nothing to ask a vendor
   */
  public record Help(
      String title,
      String meaning,
      String action,
      String ask,
      String vendorText,
      String showAtInspection) {}

  public String getId() {
    return id;
  }

  public int getPosition() {
    return position;
  }

  public String getTitle() {
    return title;
  }

  /** これは何？ */
  public String getMeaning() {
    return meaning;
  }

  /** 何をすればよい？ */
  public String getAction() {
    return action;
  }

  /** だれに聞く？ */
  public String getAsk() {
    return ask;
  }

  /** A text ready to be sent to the vendor, or null. */
  public String getVendorText() {
    return vendorText;
  }

  /**
   * Whether the answer depends on what is installed at the institution, so that a vendor gives it
   * for each of them.
   */
  public boolean isAsksInstalled() {
    return asksInstalled;
  }

  /** 立入検査で見せるもの. */
  public String getShowAtInspection() {
    return showAtInspection;
  }

  /** Where the guideline says it: book and chapter, or null. */
  public String getGuideline() {
    return guideline;
  }

  public String getGuidelineVersion() {
    return guidelineVersion;
  }
}
