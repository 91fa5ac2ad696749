package jp.mimamori.oversightportal.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.inspection.InspectionPlan;
import jp.mimamori.inspection.InspectionState;
import jp.mimamori.inspection.PlanFilter;
import jp.mimamori.inspection.PlanInspections;
import jp.mimamori.inspection.PlanPart;
import jp.mimamori.inspection.PlanPlace;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;

/** The inspections of a fiscal year, in the order of their days. */
@Named("inspections_index")
@RequestScoped
public class IndexPage {

  private static final int PAST_YEARS = 4;

  @Inject private PlanInspections plans;
  @Inject private CurrentOfficer officer;
  @Inject private Clock clock;

  private String year;
  private String center;
  private String kind;
  private String part;
  private String mine;
  private String after;

  private FiscalYear shown;
  private InspectionPlan plan;

  public void load() {
    shown = Address.year(year, LocalDate.now(clock));
    plan = plans.plan(filter(), PlanPlace.of(after));
  }

  private PlanFilter filter() {
    return new PlanFilter(
        shown,
        Address.stripped(center),
        Address.constant(InstitutionKind.values(), kind),
        Address.constant(PlanPart.values(), part),
        mine == null || mine.isEmpty() ? null : officer.actor().name());
  }

  public InspectionPlan getPlan() {
    return plan;
  }

  public FiscalYear getShown() {
    return shown;
  }

  /** Next year's, which is planned in this one, and the last ones. */
  public List<FiscalYear> getYears() {
    int next = FiscalYear.of(LocalDate.now(clock)).year() + 1;
    return IntStream.rangeClosed(0, PAST_YEARS).mapToObj(i -> new FiscalYear(next - i)).toList();
  }

  /** The states that are counted. */
  public List<InspectionState> getStates() {
    return Stream.of(InspectionState.values())
        .filter(state -> state != InspectionState.CANCELLED)
        .toList();
  }

  public PlanPart[] getParts() {
    return PlanPart.values();
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  /** Centers whose inspections are listed here. */
  public List<HealthCenter> getCenters() {
    return officer.jurisdiction().openCenters();
  }

  public boolean isNarrowed() {
    return Stream.of(center, kind, part, mine).anyMatch(v -> v != null && !v.isEmpty());
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getCenter() {
    return center;
  }

  public void setCenter(String center) {
    this.center = center;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getMine() {
    return mine;
  }

  public void setMine(String mine) {
    this.mine = mine;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
