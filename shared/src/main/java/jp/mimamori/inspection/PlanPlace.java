package jp.mimamori.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The place of an inspection in the plan, which is ordered by day. */
public record PlanPlace(LocalDate on, long id) {

  /** As it stands in an address; null for anything else. */
  public static PlanPlace of(String address) {
    if (address == null || !address.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,19}")) {
      return null;
    }
    try {
      return new PlanPlace(
          LocalDate.parse(address.substring(0, 10)), Long.parseLong(address.substring(11)));
    } catch (DateTimeParseException | NumberFormatException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return on + "_" + id;
  }
}
