package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A fictional person of {@code demo/people.csv}.
 *
 * @param sub id in Keycloak, and so in memberships and assignments
 * @param name family name, space, given name
 * @param portal {@code tenant} or {@code oversight}
 * @param role constant of InstitutionRole or OfficerRole; empty for somebody who belongs nowhere
 * @param scope name of the institution, health center or prefecture
 */
public record Person(
    String username,
    String sub,
    String name,
    String email,
    String portal,
    String role,
    String scope) {

  public static List<Person> all() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try {
      return format.parse(new StringReader(Templates.read("/demo/people.csv"))).stream()
          .map(Person::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String familyName() {
    return name.split(" ")[0];
  }

  String givenName() {
    return name.split(" ")[1];
  }

  /** Whether the sign-in takes a one-time code: officers and administrators of institutions. */
  boolean needsCode() {
    return portal.equals("oversight") || role.equals("ADMINISTRATOR");
  }

  /** The group in Keycloak, which opens one portal and nothing in it. */
  String group() {
    return portal.equals("tenant") ? "/institutions" : "/officers";
  }

  private static Person of(CSVRecord row) {
    return new Person(
        row.get("username"),
        row.get("sub"),
        row.get("name"),
        row.get("email"),
        row.get("portal"),
        row.get("role"),
        row.get("scope"));
  }
}
