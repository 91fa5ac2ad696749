package jp.mimamori.infra.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.infra.launch.Person;
import jp.mimamori.infra.reference.CsvResource;

/** The people of one institution: those with a demo account, and others who never sign in. */
final class Staff {

  /**
   * A membership.
   *
   * @param sub subject at the identity provider; of an invented person nobody's
   */
  record Member(
      long id,
      String sub,
      String name,
      String email,
      InstitutionRole role,
      LocalDate from,
      LocalDate to) {}

  private static final List<Map<String, String>> NAMES = CsvResource.rows("/demo/person_names.csv");

  private static final List<Person> PEOPLE = Person.all();

  private final DemoInstitution institution;
  private final LocalDate from;
  private final List<Member> members = new ArrayList<>();

  /**
   * @param since first day of the memberships, unless the institution is younger
   */
  Staff(DemoInstitution institution, LocalDate since) {
    this.institution = institution;
    this.from = institution.openedOn().isAfter(since) ? institution.openedOn() : since;
    PEOPLE.stream()
        .filter(p -> Arrays.asList(p.scope().split("・")).contains(institution.name()))
        .forEach(p -> add(p.sub(), p.name(), p.email(), InstitutionRole.valueOf(p.role())));
    boolean invented = members.isEmpty();
    Random random = new Random(institution.id());
    if (members.stream().noneMatch(m -> m.role() == InstitutionRole.ADMINISTRATOR)) {
      invent(InstitutionRole.ADMINISTRATOR, random);
    }
    if (invented && random.nextInt(3) == 0) {
      invent(InstitutionRole.SAFETY_MANAGER, random);
    }
    if (invented && random.nextInt(4) > 0) {
      invent(InstitutionRole.STAFF, random);
    }
  }

  List<Member> members() {
    return members;
  }

  /** Who fills in the form: the office staff, else the administrator. */
  Actor respondent() {
    return members.stream()
        .filter(m -> m.role() == InstitutionRole.STAFF)
        .findFirst()
        .or(() -> members.stream().findFirst())
        .map(m -> new Actor(m.sub(), m.name(), m.role().name()))
        .orElseThrow();
  }

  private void invent(InstitutionRole role, Random random) {
    String who = role.name().toLowerCase().replace('_', '-');
    String sub =
        UUID.nameUUIDFromBytes(institution.mailbox(who).getBytes(StandardCharsets.UTF_8))
            .toString();
    String name = any("family", random) + " " + any("given", random);
    add(sub, name, institution.mailbox(who), role);
  }

  private void add(String sub, String name, String email, InstitutionRole role) {
    long id = institution.id() * 10 + members.size();
    members.add(new Member(id, sub, name, email, role, from, institution.closedOn()));
  }

  static String any(String part, Random random) {
    return NAMES.get(random.nextInt(NAMES.size())).get(part);
  }
}
