package jp.mimamori.casefile;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import jp.mimamori.incident.CareEffect;
import jp.mimamori.incident.IncidentType;
import jp.mimamori.incident.ReportStage;

/**
 * What a list of incidents is narrowed to; null for everything.
 *
 * @param stage of the last report
 */
public record IncidentFilter(
    String healthCenterCode, CasePart part, ReportStage stage, IncidentType type, CareEffect care)
    implements Serializable {

  public static final IncidentFilter NONE = new IncidentFilter(null, null, null, null, null);

  /** By the parameters of an address; what the product does not know narrows nothing. */
  public static IncidentFilter of(UnaryOperator<String> parameter) {
    String center = parameter.apply("center");
    return new IncidentFilter(
        center == null || center.isBlank() ? null : center,
        known(CasePart.values(), parameter.apply("part")),
        known(ReportStage.values(), parameter.apply("stage")),
        known(IncidentType.values(), parameter.apply("type")),
        known(CareEffect.values(), parameter.apply("care")));
  }

  private static <E extends Enum<E>> E known(E[] constants, String name) {
    return Arrays.stream(constants).filter(c -> c.name().equals(name)).findFirst().orElse(null);
  }
}
