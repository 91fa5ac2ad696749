package jp.mimamori.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/** The jurisdiction at a glance: by health center, by kind, and in total. */
public final class ComplianceOverview {

  private final FiscalYear year;
  private final Jurisdiction jurisdiction;
  private final List<CountReader.Count> counts;

  ComplianceOverview(
      FiscalYear year, Jurisdiction jurisdiction, List<CountReader.Count> counts, LocalDate today) {
    String idleBefore = StandingFilter.idleBefore(today).toString();
    this.year = year;
    this.jurisdiction = jurisdiction;
    this.counts =
        counts.stream()
            .filter(c -> c.measure() != Measure.IDLE || c.value().compareTo(idleBefore) < 0)
            .toList();
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
        sum(c -> c.healthCenterCode().equals(center.getCode())));
  }

  /** Every kind of institution that there is, at centers whose institutions may be seen. */
  public List<KindComplianceRow> getKinds() {
    return Arrays.stream(InstitutionKind.values())
        .map(kind -> new KindComplianceRow(kind, sum(c -> c.kind() == kind && isOpen(c))))
        .filter(row -> row.getFigures().getInstitutions() > 0)
        .toList();
  }

  public ComplianceFigures getTotal() {
    return sum(c -> true);
  }

  /** Of the centers whose institutions may be seen. */
  public ComplianceFigures getOpenTotal() {
    return sum(this::isOpen);
  }

  private boolean isOpen(CountReader.Count count) {
    return jurisdiction.opens(count.healthCenterCode());
  }

  public boolean isSingleCenter() {
    return jurisdiction.isSingleCenter();
  }

  /** Whether every center's institutions may be seen. */
  public boolean isAllOpen() {
    return jurisdiction.openCenters().size() == jurisdiction.healthCenters().size();
  }

  private ComplianceFigures sum(Predicate<CountReader.Count> which) {
    ComplianceFigures figures = new ComplianceFigures();
    counts.stream().filter(which).forEach(c -> figures.add(c.measure(), c.value(), c.n()));
    return figures;
  }
}
