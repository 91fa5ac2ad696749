package jp.mimamori.oversightportal.incidents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.mimamori.casefile.CasePart;
import jp.mimamori.casefile.IncidentFilter;
import jp.mimamori.casefile.IncidentPlace;
import jp.mimamori.casefile.IncidentSort;

/**
 * The address of the list in its present state. Without {@code part}, what is not finished is
 * shown; {@code part=ALL} shows everything.
 */
record ListAddress(IncidentFilter filter, IncidentSort sort) {

  private static final String ALL = "ALL";

  static ListAddress of(UnaryOperator<String> parameter) {
    return new ListAddress(
        IncidentFilter.of(
            name ->
                name.equals("part") && parameter.apply(name) == null
                    ? CasePart.OPEN.name()
                    : parameter.apply(name)),
        IncidentSort.of(parameter.apply("sort")));
  }

  String part() {
    return filter.part() == null ? ALL : filter.part().name();
  }

  String behind(IncidentPlace place) {
    return this + "&after=" + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
  }

  /** Relative to the page. */
  @Override
  public String toString() {
    List<String> parameters = new ArrayList<>();
    parameters.add("part=" + part());
    add(parameters, "center", filter.healthCenterCode());
    add(parameters, "stage", filter.stage());
    add(parameters, "type", filter.type());
    add(parameters, "care", filter.care());
    add(parameters, "sort", sort == IncidentSort.NEWS ? null : sort);
    return "?" + String.join("&", parameters);
  }

  private static void add(List<String> parameters, String name, Object value) {
    if (value != null) {
      parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }
}
