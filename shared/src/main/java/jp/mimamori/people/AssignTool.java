package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.files.JapaneseText;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.identity.Post;
import jp.mimamori.signin.BearerTokens;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Lets a program of an office read what an officer with the same scope could read. The operator
 * makes its client at the identity provider; without a post from here its tokens open nothing.
 */
@OversightUseCase
public class AssignTool {

  private static final int NAME_MAX = 100;
  private static final String CLIENT = "[a-z0-9][a-z0-9._-]{1,50}";

  /**
   * @param name what the program is for
   * @param client its name at the identity provider
   * @param postKey of a {@link PostOption}
   * @param lastDay null for an open end
   */
  public record Command(String name, String client, String postKey, LocalDate lastDay) {}

  @Inject private CurrentOfficer officer;
  @Inject private OwnPrefecture prefecture;
  @Inject private AssignmentRepository repository;
  @Inject private Event<OfficerAssigned> assigned;
  @Inject private Event<AssignmentEnded> ended;
  @Inject private Clock clock;

  /** Programs that may read today. */
  @Permitted(Permission.MANAGE_OFFICERS)
  public List<OfficerRow> all() {
    LocalDate today = LocalDate.now(clock);
    return prefecture.tools().open(today).stream().map(a -> prefecture.row(a, today)).toList();
  }

  /** What a program may be let to read. */
  @Permitted(Permission.MANAGE_OFFICERS)
  public List<PostOption> posts() {
    return prefecture.toolPosts();
  }

  /**
   * From today.
   *
   * @throws PeopleRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_OFFICERS)
  public void assign(Command command) {
    LocalDate today = LocalDate.now(clock);
    String name = command.name() == null ? "" : JapaneseText.name(command.name());
    String client = command.client() == null ? "" : JapaneseText.code(command.client());
    Post post =
        prefecture.toolPosts().stream()
            .filter(option -> option.getKey().equals(command.postKey()))
            .map(PostOption::getPost)
            .findFirst()
            .orElse(null);
    List<PeopleFault> faults = new ArrayList<>();
    if (name.isEmpty() || name.length() > NAME_MAX) {
      faults.add(PeopleFault.TOOL_NAME_MISSING);
    }
    if (!client.matches(CLIENT)) {
      faults.add(PeopleFault.CLIENT_UNREADABLE);
    } else if (!prefecture.tools().heldBy(BearerTokens.CLIENT + client, today).isEmpty()) {
      faults.add(PeopleFault.CLIENT_IN_POST);
    }
    if (post == null) {
      faults.add(PeopleFault.POST_MISSING);
    }
    if (command.lastDay() != null && command.lastDay().isBefore(today)) {
      faults.add(PeopleFault.LAST_DAY_BEFORE_FIRST);
    }
    if (!faults.isEmpty()) {
      throw new PeopleRefusedException(faults);
    }
    Assignment assignment =
        new Assignment(BearerTokens.CLIENT + client, name, null, post, today, command.lastDay());
    repository.add(assignment);
    assigned.fire(new OfficerAssigned(officer.actor(), assignment));
  }

  /**
   * Ends at once: its next call is refused.
   *
   * @throws NotFoundException if there is none of that id that lasts
   */
  @Permitted(Permission.MANAGE_OFFICERS)
  public void end(long assignmentId) {
    LocalDate today = LocalDate.now(clock);
    Assignment assignment = prefecture.tools().open(assignmentId, today);
    LocalDate before = assignment.getValidTo();
    assignment.endOn(today.minusDays(1));
    ended.fire(new AssignmentEnded(officer.actor(), assignment, before));
  }
}
