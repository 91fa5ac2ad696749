package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;

/** Sets the last day of an officer's post; yesterday ends it at once, with the open sessions. */
@OversightUseCase
public class EndAssignment {

  /**
   * @param version of the assignment that the person saw
   */
  public record Command(long assignmentId, int version, LocalDate lastDay) {}

  @Inject private CurrentOfficer officer;
  @Inject private OwnPrefecture prefecture;
  @Inject private Event<AssignmentEnded> ended;
  @Inject private Event<AccessEnded> accessEnded;
  @Inject private Clock clock;

  /**
   * @throws PeopleRefusedException if the day is missing or lies before yesterday, or the
   *     prefecture would be left without administrator
   */
  @Permitted(Permission.MANAGE_OFFICERS)
  public void end(Command command) {
    LocalDate today = LocalDate.now(clock);
    LocalDate lastDay = command.lastDay();
    Assignments assignments = prefecture.assignmentsLocked();
    Assignment assignment = assignments.open(command.assignmentId(), today);
    if (assignment.getVersion() != command.version()) {
      throw new PeopleRefusedException(PeopleFault.CHANGED_MEANWHILE);
    }
    if (lastDay == null) {
      throw new PeopleRefusedException(PeopleFault.LAST_DAY_MISSING);
    }
    if (lastDay.isBefore(today.minusDays(1))) {
      throw new PeopleRefusedException(PeopleFault.LAST_DAY_TOO_EARLY);
    }
    if (assignments.isLastAdministrator(assignment, lastDay.plusDays(1))) {
      throw new PeopleRefusedException(PeopleFault.LAST_ADMINISTRATOR);
    }
    LocalDate before = assignment.getValidTo();
    assignment.endOn(lastDay);
    ended.fire(new AssignmentEnded(officer.actor(), assignment, before));
    if (assignment.isOver(today)) {
      accessEnded.fire(new AccessEnded(assignment.getPersonSub()));
    }
  }
}
