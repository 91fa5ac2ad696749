package jp.mimamori.oversightportal.institutions;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jp.mimamori.oversight.ComplianceFilter;

/** What narrows and orders the list of institutions, kept as the parameters of its address. */
public final class ListConditions {

  private ListConditions() {}

  /** Of parameters that came along, those that the list knows; never null. */
  public static String known(String conditions) {
    ListOrder order = ListOrder.of(given(conditions).get("sort"));
    return new ListAddress().with(filter(conditions)).with("sort", order.getKey()).toString();
  }

  public static ComplianceFilter filter(String conditions) {
    return ListAddress.filter(given(conditions)::get);
  }

  private static Map<String, String> given(String conditions) {
    Map<String, String> given = new HashMap<>();
    for (String pair :
        conditions == null ? new String[0] : conditions.replace("?", "").split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        given.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return given;
  }
}
