package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import jp.mimamori.tenancy.LinkToken;

/** One clerk follows what is due by the weekly mail; the next one waits. */
final class WeeklyMail {

  private static final long INSTITUTION = 1006;
  private static final int HOUR = 8;

  private WeeklyMail() {}

  static void write(List<DemoData.Tenant> tenants, LocalDate today, Rows rows) throws SQLException {
    Staff staff =
        tenants.stream()
            .filter(t -> t.institution().id() == INSTITUTION)
            .findFirst()
            .orElseThrow()
            .staff();
    Staff.Member clerk =
        staff.members().stream()
            .filter(m -> m.sub().equals(staff.respondent().sub()))
            .findFirst()
            .orElseThrow();
    rows.add(
        "calendar_reader",
        "institution_id, id, version, person_sub, digest, stop_token",
        INSTITUTION,
        clerk.id(),
        1,
        clerk.sub(),
        true,
        LinkToken.random().value());
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    rows.add(
        "outgoing_mail",
        "institution_id, id, version, kind, subject_id, address, due_at, state, attempts, "
            + "next_attempt_at, settled_at",
        INSTITUTION,
        clerk.id(),
        1,
        "WEEKLY_DIGEST",
        monday.toEpochDay(),
        clerk.email(),
        Vendors.at(monday, HOUR),
        "QUEUED",
        0,
        Vendors.at(monday, HOUR),
        null);
  }
}
