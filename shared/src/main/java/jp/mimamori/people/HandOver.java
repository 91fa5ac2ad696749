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
import jp.mimamori.tenancy.OversightUseCase;

/**
 * 引き継ぎ, as every April: all posts of one officer go to a successor on a day, in one logged act.
 * Open tasks and notes belong to the office, not to the person, so they need no moving: whoever
 * holds the post finds them.
 */
@OversightUseCase
public class HandOver {

  /**
   * @param assignmentId any open post of the predecessor; the others go along
   * @param name of the successor: family name, space, given name
   * @param firstDay of the successor; the day before is the predecessor's last
   */
  public record Command(long assignmentId, String name, String email, LocalDate firstDay) {}

  @Inject private CurrentOfficer officer;
  @Inject private OwnPrefecture prefecture;
  @Inject private AssignmentRepository repository;
  @Inject private KeycloakAccounts accounts;
  @Inject private Event<PostsHandedOver> handedOver;
  @Inject private Event<AccessEnded> accessEnded;
  @Inject private Clock clock;

  /**
   * @throws PeopleRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_OFFICERS)
  public void handOver(Command command) {
    LocalDate today = LocalDate.now(clock);
    LocalDate firstDay = command.firstDay();
    Invitee successor = Invitee.read(command.name(), command.email(), faults(firstDay, today));
    String sub = accounts.ensure(successor, PortalGroup.OFFICERS);
    Assignments assignments = prefecture.assignmentsLocked();
    String predecessor = assignments.open(command.assignmentId(), today).getPersonSub();
    List<Assignment> posts = assignments.heldBy(predecessor, firstDay);
    if (predecessor.equals(sub)) {
      throw new PeopleRefusedException(PeopleFault.HANDED_TO_ONESELF);
    }
    if (posts.isEmpty()) {
      throw new PeopleRefusedException(PeopleFault.NOTHING_TO_HAND_OVER);
    }
    List<Assignment> begun = new ArrayList<>();
    for (Assignment post : posts) {
      if (!assignments.holds(sub, post.post(), firstDay, post.getValidTo())) {
        begun.add(begin(post, sub, successor, firstDay));
      }
      post.endOn(firstDay.minusDays(1));
    }
    handedOver.fire(new PostsHandedOver(officer.actor(), posts, begun, firstDay));
    if (firstDay.equals(today)) {
      accessEnded.fire(new AccessEnded(predecessor));
    }
    accounts.invite(sub, SecondFactor.REQUIRED);
  }

  private Assignment begin(Assignment post, String sub, Invitee successor, LocalDate firstDay) {
    Assignment assignment =
        new Assignment(
            sub,
            successor.name().full(),
            successor.email().value(),
            post.post(),
            firstDay,
            post.getValidTo());
    repository.add(assignment);
    return assignment;
  }

  private static List<PeopleFault> faults(LocalDate firstDay, LocalDate today) {
    if (firstDay == null) {
      return List.of(PeopleFault.FIRST_DAY_MISSING);
    }
    return firstDay.isBefore(today) ? List.of(PeopleFault.FIRST_DAY_IN_PAST) : List.of();
  }
}
