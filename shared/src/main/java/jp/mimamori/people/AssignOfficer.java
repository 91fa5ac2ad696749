package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.identity.Post;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Gives an officer a post from a day on. A deputy of another office holds a second one, with days
 * of its own, and says at sign-in in which of them to act.
 */
@OversightUseCase
public class AssignOfficer {

  /**
   * @param name family name, space, given name
   * @param postKey of a {@link PostOption}
   * @param lastDay null for an open end
   */
  public record Command(
      String name, String email, String postKey, LocalDate firstDay, LocalDate lastDay) {}

  @Inject private CurrentOfficer officer;
  @Inject private OwnPrefecture prefecture;
  @Inject private AssignmentRepository repository;
  @Inject private KeycloakAccounts accounts;
  @Inject private Event<OfficerAssigned> assigned;
  @Inject private Clock clock;

  /**
   * @throws PeopleRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_OFFICERS)
  public void assign(Command command) {
    Invitee invitee = Invitee.read(command.name(), command.email(), faults(command));
    Post post = prefecture.post(command.postKey()).orElseThrow();
    String sub = accounts.ensure(invitee, PortalGroup.OFFICERS);
    if (prefecture.assignmentsLocked().holds(sub, post, command.firstDay(), command.lastDay())) {
      throw new PeopleRefusedException(PeopleFault.ALREADY_IN_POST);
    }
    Assignment assignment =
        new Assignment(
            sub,
            invitee.name().full(),
            invitee.email().value(),
            post,
            command.firstDay(),
            command.lastDay());
    repository.add(assignment);
    assigned.fire(new OfficerAssigned(officer.actor(), assignment));
    accounts.invite(sub, SecondFactor.REQUIRED);
  }

  /** Sends the mail again to an officer who has not set a password yet. */
  @Permitted(Permission.MANAGE_OFFICERS)
  public void remind(long assignmentId) {
    Assignment assignment = prefecture.assignments().open(assignmentId, LocalDate.now(clock));
    accounts.invite(assignment.getPersonSub(), SecondFactor.REQUIRED);
  }

  private List<PeopleFault> faults(Command command) {
    List<PeopleFault> faults = new ArrayList<>();
    if (prefecture.post(command.postKey()).isEmpty()) {
      faults.add(PeopleFault.POST_MISSING);
    }
    if (command.firstDay() == null) {
      faults.add(PeopleFault.FIRST_DAY_MISSING);
    } else if (command.firstDay().isBefore(LocalDate.now(clock))) {
      faults.add(PeopleFault.FIRST_DAY_IN_PAST);
    } else if (command.lastDay() != null && command.lastDay().isBefore(command.firstDay())) {
      faults.add(PeopleFault.LAST_DAY_BEFORE_FIRST);
    }
    return faults;
  }
}
