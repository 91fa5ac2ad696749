package jp.mimamori.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 連絡体制図 as a document: its revision, when somebody last confirmed it, what was last printed. Each
 * change of a person, a contact or a vendor is a new revision.
 */
@Entity
@Table(name = "contact_chart")
public class ContactChart extends TenantOwned {

  @Column(name = "chart_no")
  private int chartNo = 1;

  private int revision;

  @Column(name = "revised_on")
  private LocalDate revisedOn;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  private String unplug;

  @Column(name = "paper_place")
  private String paperPlace;

  @Embedded
  @AttributeOverride(name = "printedOn", column = @Column(name = "chart_printed_on"))
  @AttributeOverride(name = "revision", column = @Column(name = "chart_printed_revision"))
  @AttributeOverride(name = "content", column = @Column(name = "chart_printed_digest"))
  private PrintedCopy chartCopy;

  @Embedded
  @AttributeOverride(name = "printedOn", column = @Column(name = "sheet_printed_on"))
  @AttributeOverride(name = "revision", column = @Column(name = "sheet_printed_revision"))
  @AttributeOverride(name = "content", column = @Column(name = "sheet_printed_digest"))
  private PrintedCopy sheetCopy;

  protected ContactChart() {}

  /** The first revision, with nothing in it yet. */
  public ContactChart(LocalDate today) {
    revise(today);
  }

  /** Something on it became different. */
  public final void revise(LocalDate today) {
    revision++;
    revisedOn = today;
  }

  /** Somebody read all of it, and it holds. */
  public void confirm(Actor by, LocalDate today) {
    confirmedOn = today;
    confirmedBy = by.name();
  }

  /**
   * @param unplug which cable is pulled where, or null
   * @param paperPlace where the paper forms are, or null
   */
  void write(String unplug, String paperPlace) {
    this.unplug = unplug;
    this.paperPlace = paperPlace;
  }

  void chartPrinted(LocalDate today, String digest) {
    chartCopy = new PrintedCopy(today, revision, digest);
  }

  void sheetPrinted(LocalDate today, String digest) {
    sheetCopy = new PrintedCopy(today, revision, digest);
  }

  /** Whether somebody confirmed it since the first of April, when people change posts. */
  public boolean isConfirmedIn(FiscalYear year) {
    return confirmedOn != null && year.contains(confirmedOn);
  }

  public int getRevision() {
    return revision;
  }

  public LocalDate getRevisedOn() {
    return revisedOn;
  }

  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  public String getConfirmedBy() {
    return confirmedBy;
  }

  /** Which cable is pulled where; null while nobody wrote it down. */
  public String getUnplug() {
    return unplug;
  }

  public String getPaperPlace() {
    return paperPlace;
  }

  /** Null before it was ever printed. */
  public PrintedCopy getChartCopy() {
    return chartCopy;
  }

  public PrintedCopy getSheetCopy() {
    return sheetCopy;
  }
}
