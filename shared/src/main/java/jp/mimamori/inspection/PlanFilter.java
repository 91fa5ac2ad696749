package jp.mimamori.inspection;

import java.io.Serializable;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;

/**
 * What the plan of a year is narrowed to; null for everything.
 *
 * @param officer only those whose officers include this name
 */
public record PlanFilter(
    FiscalYear year, String healthCenterCode, InstitutionKind kind, PlanPart part, String officer)
    implements Serializable {}
