package jp.mimamori.oversight;

import jp.mimamori.organization.Municipality;

/** The figures of one municipality. */
public final class MunicipalityComplianceRow {

  private final Municipality municipality;
  private final boolean open;
  private final ComplianceFigures figures;

  MunicipalityComplianceRow(Municipality municipality, boolean open, ComplianceFigures figures) {
    this.municipality = municipality;
    this.open = open;
    this.figures = figures;
  }

  public Municipality getMunicipality() {
    return municipality;
  }

  /** Whether the officer may see its institutions; else there are no figures either. */
  public boolean isOpen() {
    return open;
  }

  public ComplianceFigures getFigures() {
    return figures;
  }
}
