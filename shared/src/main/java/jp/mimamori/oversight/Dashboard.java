package jp.mimamori.oversight;

import java.util.List;

/**
 * What an officer opens every morning.
 *
 * @param overview figures by health center and kind
 * @param municipalities the same by municipality, by code
 * @param trend the months of this fiscal year beside those of the one before
 */
public record Dashboard(
    ComplianceOverview overview,
    List<MunicipalityComplianceRow> municipalities,
    List<TrendRow> trend) {

  public Dashboard {
    municipalities = List.copyOf(municipalities);
    trend = List.copyOf(trend);
  }
}
