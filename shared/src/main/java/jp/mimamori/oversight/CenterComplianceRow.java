package jp.mimamori.oversight;

import jp.mimamori.organization.HealthCenter;

/** The figures of one health center. */
public final class CenterComplianceRow {

  private final HealthCenter center;
  private final boolean open;
  private final ComplianceFigures figures;

  CenterComplianceRow(HealthCenter center, boolean open, ComplianceFigures figures) {
    this.center = center;
    this.open = open;
    this.figures = figures;
  }

  public HealthCenter getCenter() {
    return center;
  }

  /** Whether the officer may open the center's single institutions. */
  public boolean isOpen() {
    return open;
  }

  public ComplianceFigures getFigures() {
    return figures;
  }
}
