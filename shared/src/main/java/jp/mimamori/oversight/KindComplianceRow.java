package jp.mimamori.oversight;

import jp.mimamori.organization.InstitutionKind;

/** The figures of one kind of institution. */
public final class KindComplianceRow {

  private final InstitutionKind kind;
  private final ComplianceFigures figures;

  KindComplianceRow(InstitutionKind kind, ComplianceFigures figures) {
    this.kind = kind;
    this.figures = figures;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public ComplianceFigures getFigures() {
    return figures;
  }
}
