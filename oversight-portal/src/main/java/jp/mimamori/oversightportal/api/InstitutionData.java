package jp.mimamori.oversightportal.api;

import java.util.List;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.JapanTime;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.InstitutionFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What programs read of institutions. Ids are text: they have more digits than JavaScript counts.
 */
public final class InstitutionData {

  private InstitutionData() {}

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  /** 記入状況 of a year. */
  @Schema(name = "Progress")
  public static final class ProgressData {
    public final String standing;
    public final int applicable;
    public final int answered;
    public final int yes;
    public final int no;
    public final int notRequired;

    @Schema(description = "もっとも早い目標日")
    public final String nextTargetOn;

    ProgressData(Progress progress) {
      this.standing = progress.getStanding().name();
      this.applicable = progress.getApplicable();
      this.answered = progress.getAnswered();
      this.yes = progress.getYes();
      this.no = progress.getNo();
      this.notRequired = progress.getNotRequired();
      this.nextTargetOn = text(progress.getNextTargetOn());
    }
  }

  /** A row of a list. */
  @Schema(name = "InstitutionRow")
  public static final class Row {
    public final String id;
    public final String name;
    public final String kind;
    public final String municipality;

    @Schema(description = "今年度の記入状況。まだ何も答えていないときは空")
    public final ProgressData progress;

    public final String standing;
    public final String submission;

    @Schema(description = "目標日を過ぎた項目の数")
    public final long overdueItems;

    @Schema(description = "最後に答えた日時（日本時間）")
    public final String lastActivityAt;

    Row(InstitutionComplianceRow row) {
      this.id = String.valueOf(row.getId());
      this.name = row.getName();
      this.kind = row.getKind().name();
      this.municipality = row.getMunicipality();
      this.progress = row.getProgress() == null ? null : new ProgressData(row.getProgress());
      this.standing = row.getStanding().name();
      this.submission = row.getSubmissionState().name();
      this.overdueItems = row.getOverdueItems();
      this.lastActivityAt =
          row.getLastActivityAt() == null
              ? null
              : row.getLastActivityAt().atZone(JapanTime.ZONE).toOffsetDateTime().toString();
    }
  }

  /** A run of rows. */
  @Schema(name = "InstitutionPage")
  public static final class Page {
    public final List<Row> items;

    @Schema(description = "次のページのcursor。最後のページでは空")
    public final String next;

    Page(List<Row> items, String next) {
      this.items = List.copyOf(items);
      this.next = next;
    }
  }

  /** One institution. */
  @Schema(name = "Institution")
  public static final class One {
    public final String id;
    public final String kind;
    public final String name;
    public final String kana;

    @Schema(description = "医療機関コード（10桁）。ない施設があり、変わることもあります")
    public final String code;

    public final String municipalityCode;
    public final String municipality;
    public final String healthCenterCode;
    public final String healthCenter;
    public final String address;
    public final String phone;
    public final String openedOn;
    public final String closedOn;

    One(InstitutionFile file) {
      var institution = file.getInstitution();
      this.id = institution.getId().toString();
      this.kind = institution.getKind().name();
      this.name = institution.getName();
      this.kana = institution.getKana();
      this.code = institution.getCode();
      this.municipalityCode = institution.getMunicipalityCode();
      this.municipality = file.getMunicipality().getName();
      this.healthCenterCode = institution.getHealthCenterCode();
      this.healthCenter = file.getHealthCenter().getName();
      this.address = institution.getAddress();
      this.phone = institution.getPhone();
      this.openedOn = text(institution.getOpenedOn());
      this.closedOn = text(institution.getClosedOn());
    }
  }

  /** An item and the answer that stands. */
  @Schema(name = "Item")
  public static final class Item {
    public final String id;
    public final String control;
    public final String text;
    public final String value;
    public final String confirmedOn;
    public final String targetOn;

    Item(SheetLine line) {
      Round latest = line.getLatest();
      this.id = line.getItem().getId();
      this.control = line.getControl().getId();
      this.text = line.getItem().getText();
      this.value = latest == null ? null : latest.getValue().name();
      this.confirmedOn = latest == null ? null : InstitutionData.text(latest.getConfirmedOn());
      this.targetOn = latest == null ? null : InstitutionData.text(latest.getTargetOn());
    }
  }

  /** Where an institution stands in a year, item by item. */
  @Schema(name = "Status")
  public static final class Status {
    public final int fiscalYear;
    public final String edition;
    public final String submission;
    public final ProgressData progress;
    public final List<Item> items;

    @Schema(description = "回答のある年度")
    public final List<Integer> years;

    Status(InstitutionFile file) {
      var sheet = file.getSheet();
      this.fiscalYear = sheet.getYear().year();
      this.edition = sheet.getEdition().getId();
      this.submission = file.getSubmissions().state().name();
      this.progress = new ProgressData(sheet.getProgress());
      this.items = sheet.getLines().stream().map(Item::new).toList();
      this.years = List.copyOf(file.getYears());
    }
  }
}
