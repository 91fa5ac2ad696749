package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.contact.ChartPaper;
import jp.mimamori.contact.ContactChartDocument;
import jp.mimamori.contact.FrozenChart;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.submission.Snapshot;
import jp.mimamori.tenancy.TenantOwned;

/**
 * The institution's forms and its 連絡体制図 as they were when the visit began. Written once by an
 * officer.
 */
@Entity
@Table(name = "inspection_snapshot")
public class InspectionSnapshot extends TenantOwned {

  private static final int DIGITS_OF_MARK = 16;

  @Column(name = "inspection_id")
  private long inspectionId;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String forms;

  @Column(name = "forms_sha256")
  private String formsSha256;

  /** Added by the database: officers read no chart but this one. */
  @Column(name = "chart", insertable = false, updatable = false)
  private String chart;

  @Column(name = "chart_sha256", insertable = false, updatable = false)
  private String chartSha256;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by_name")
  private String takenByName;

  protected InspectionSnapshot() {}

  /**
   * @param forms the institution's own first
   */
  InspectionSnapshot(Inspection about, List<OfficialForm> forms, Actor by, Instant at) {
    this.inspectionId = about.getId();
    this.fiscalYear = about.year().year();
    this.forms = Snapshot.write(forms);
    this.formsSha256 = Snapshot.sha256(this.forms);
    this.takenByName = by.name();
    this.takenAt = at;
  }

  /**
   * The forms as they were, the institution's own first.
   *
   * @throws IllegalStateException if the text is not the one that was taken
   */
  public List<OfficialForm> forms() {
    if (!Snapshot.sha256(forms).equals(formsSha256)) {
      throw new IllegalStateException("forms of inspection " + inspectionId + " are not as taken");
    }
    return Snapshot.read(forms);
  }

  /**
   * One of the forms.
   *
   * @param vendor the id of a vendor, or null for the institution's own
   * @throws NotFoundException if there is none
   */
  public OfficialForm form(String vendor) {
    String wanted = vendor == null ? "0" : vendor;
    return forms().stream()
        .filter(f -> Long.toString(f.vendorId()).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no form of vendor " + vendor));
  }

  /** Whether the institution had a 連絡体制図. */
  public boolean isWithChart() {
    return chart != null;
  }

  /**
   * 連絡体制図 as it was.
   *
   * @throws NotFoundException if there was none
   * @throws IllegalStateException if the text is not the one that was taken
   */
  public ChartPaper chart() {
    if (chart == null) {
      throw new NotFoundException("no chart at inspection " + inspectionId);
    }
    if (!Snapshot.sha256(chart).equals(chartSha256)) {
      throw new IllegalStateException("chart of inspection " + inspectionId + " is not as taken");
    }
    return FrozenChart.read(chart);
  }

  /** The chart as a PDF file, marked as that of the visit. */
  public byte[] printChart() {
    return ContactChartDocument.print(
        chart(),
        LetterTemplate.fill(
            "chart.foot",
            Wareki.date(LocalDate.ofInstant(takenAt, JapanTime.ZONE)),
            chartSha256.substring(0, DIGITS_OF_MARK)));
  }

  /** Name of that file. */
  public String getChartFileName() {
    return LetterTemplate.fill("chart.file", fiscalYear);
  }

  long getInspectionId() {
    return inspectionId;
  }

  /** In lower-case hexadecimal. */
  public String getFormsSha256() {
    return formsSha256;
  }

  /** The beginning of the digest, as it stands at the foot of printed forms. */
  public String getMark() {
    return formsSha256.substring(0, DIGITS_OF_MARK);
  }

  public Instant getTakenAt() {
    return takenAt;
  }

  public String getTakenByName() {
    return takenByName;
  }
}
