package jp.mimamori.oversight;

import java.util.Arrays;
import java.util.List;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/** The jurisdiction at a glance: by health center, by kind, and in total. */
public final class ComplianceOverview {

  /**
   * One group of institutions that are equally far.
   *
   * @param standing null for those with a target date that has passed, however far they are
   */
  record Count(
      String healthCenterCode, InstitutionKind kind, Standing standing, long institutions) {

    void addTo(ComplianceFigures figures) {
      if (standing == null) {
        figures.addOverdue(institutions);
      } else {
        figures.add(standing, institutions);
      }
    }
  }

  private final FiscalYear year;
  private final Jurisdiction jurisdiction;
  private final List<Count> counts;

  ComplianceOverview(FiscalYear year, Jurisdiction jurisdiction, List<Count> counts) {
    this.year = year;
    this.jurisdiction = jurisdiction;
    this.counts = List.copyOf(counts);
  }

  public String getYearLabel() {
    return year.label();
  }

  /** Every health center of the jurisdiction, in the official order. */
  public List<CenterComplianceRow> getCenters() {
    return jurisdiction.healthCenters().stream().map(this::row).toList();
  }

  private CenterComplianceRow row(HealthCenter center) {
    return new CenterComplianceRow(
        center,
        jurisdiction.opens(center.getCode()),
        sum(counts.stream().filter(c -> c.healthCenterCode().equals(center.getCode())).toList()));
  }

  /** Every kind of institution. */
  public List<KindComplianceRow> getKinds() {
    return Arrays.stream(InstitutionKind.values())
        .map(
            kind ->
                new KindComplianceRow(
                    kind, sum(counts.stream().filter(c -> c.kind() == kind).toList())))
        .toList();
  }

  public ComplianceFigures getTotal() {
    return sum(counts);
  }

  public boolean isSingleCenter() {
    return jurisdiction.isSingleCenter();
  }

  private static ComplianceFigures sum(List<Count> counts) {
    ComplianceFigures figures = new ComplianceFigures();
    counts.forEach(c -> c.addTo(figures));
    return figures;
  }
}
