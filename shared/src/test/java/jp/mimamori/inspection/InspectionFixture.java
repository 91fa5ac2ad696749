package jp.mimamori.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionKind;

/** A clinic that is inspected in 令和8年度, and what officers say. */
final class InspectionFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
  static final FiscalYear YEAR = FiscalYear.of(TODAY);
  static final Actor TARO = new Actor("taro", "県央 太郎", "県央保健所");
  static final Actor HANAKO = new Actor("hanako", "県央 花子", "県央保健所");
  static final Word FIT = new Word(WordMeaning.FIT, "適");
  static final Word UNFIT = new Word(WordMeaning.UNFIT, "不適");
  static final Word WRITTEN = new Word(WordMeaning.WRITTEN, "文書指摘");
  static final Word ORAL = new Word(WordMeaning.ORAL, "口頭指導");

  private InspectionFixture() {}

  static Institution clinic() {
    return new Institution() {
      @Override
      public InstitutionKind getKind() {
        return InstitutionKind.CLINIC;
      }

      @Override
      public String getHealthCenterCode() {
        return "HC04";
      }

      @Override
      public String getName() {
        return "ふじ内科医院";
      }

      @Override
      public String getAddress() {
        return "諫早市架空町1-1";
      }
    };
  }

  static HealthCenter center() {
    return new HealthCenter() {
      @Override
      public String getName() {
        return "県央保健所";
      }
    };
  }

  static Inspection planned() {
    return new Inspection(clinic(), YEAR, 1, Set.of(SelectionReason.NEVER_INSPECTED));
  }

  static Inspection plannedOn(LocalDate day) {
    Inspection inspection = planned();
    inspection.plan(new VisitPlan(day, "午後1時30分から", "県央 太郎", null));
    return inspection;
  }

  static VisitItem item(String id) {
    return new VisitItem(
        "2", null, "2-①", new Row(id, "①", "台帳管理を行っている。", null, false, List.of()), null);
  }

  static ItemResult result(Word result, Word direction, LocalDate dueOn) {
    return new ItemResult(1, 1, item("A"), new Decision(result, direction, "台帳に端末3台がない", dueOn));
  }

  static InspectionLetter letter(Inspection about, LetterKind kind) {
    LetterText text =
        new LetterText(kind, null, TODAY, LetterTemplate.body(kind, about), "連絡体制図\n台帳");
    return new InspectionLetter(about, 1, text, clinic(), center(), TARO, NOW);
  }
}
