package jp.mimamori.incident;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.contact.ContactPerson;
import jp.mimamori.contact.ContactRole;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.JapanTime;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.tenancy.TenantUseCase;

/** What a report starts from, so that nobody writes twice what is known. */
@TenantUseCase
public class PrefillReport {

  @Inject private CurrentTenant tenant;
  @Inject private IncidentRepository incidents;
  @Inject private InstitutionRepository institutions;
  @Inject private ReadContacts readContacts;

  /**
   * What the report before says. For the first one: it was noticed when it was begun, by whoever is
   * signed in, who is called back at the 連絡窓口 or at the institution's number.
   *
   * @param number of the report, from 1: the next one, or one that was sent
   * @throws NotFoundException if the institution has no such incident, or it is not the turn of
   *     that report yet
   */
  @Permitted(Permission.REPORT_INCIDENT)
  public ReportContent of(long id, long number) {
    Incident incident = incidents.one(id);
    ReportContent before = incident.contentBefore(number);
    return number == 1 ? first(incident) : before;
  }

  private ReportContent first(Incident incident) {
    LocalDateTime begunAt = LocalDateTime.ofInstant(incident.getBegunAt(), JapanTime.ZONE);
    LocalDate day = begunAt.toLocalDate();
    LocalTime time = begunAt.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    Map<ReportField, String> known = new EnumMap<>(ReportField.class);
    known.put(ReportField.NOTICED_ON, day.toString());
    known.put(ReportField.NOTICED_AT, time.toString());
    known.put(ReportField.REPORTER, tenant.actor().name());
    known.put(ReportField.PHONE, phone());
    return new ReportContent(known);
  }

  /** Null where nobody ever wrote one down. */
  private String phone() {
    return readContacts.chart().holding(ContactRole.CONTACT_POINT).stream()
        .flatMap(PrefillReport::numbers)
        .findFirst()
        .orElseGet(() -> institutions.own().getPhone());
  }

  private static Stream<String> numbers(ContactPerson person) {
    return Stream.of(person.getMobile(), person.getPhone()).filter(Objects::nonNull);
  }
}
