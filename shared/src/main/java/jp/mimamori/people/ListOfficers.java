package jp.mimamori.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;

/** Shows a prefecture's administrator who holds which post there and at its health centers. */
@OversightUseCase
public class ListOfficers {

  @Inject private OwnPrefecture prefecture;
  @Inject private Clock clock;

  /** Posts that last or are to come. */
  @Permitted(Permission.MANAGE_OFFICERS)
  public List<OfficerRow> open() {
    return rows(prefecture.assignments().open(today()));
  }

  @Permitted(Permission.MANAGE_OFFICERS)
  public List<OfficerRow> past() {
    return rows(prefecture.assignments().past(today()));
  }

  /**
   * @throws NotFoundException if there is none of that id that lasts or is to come
   */
  @Permitted(Permission.MANAGE_OFFICERS)
  public OfficerRow one(long assignmentId) {
    return prefecture.row(prefecture.assignments().open(assignmentId, today()), today());
  }

  /** All open posts of the person of an assignment, which one hand-over moves together. */
  @Permitted(Permission.MANAGE_OFFICERS)
  public List<OfficerRow> ofSamePerson(long assignmentId) {
    Assignments assignments = prefecture.assignments();
    String sub = assignments.open(assignmentId, today()).getPersonSub();
    return rows(
        assignments.open(today()).stream().filter(a -> a.getPersonSub().equals(sub)).toList());
  }

  @Permitted(Permission.MANAGE_OFFICERS)
  public List<PostOption> posts() {
    return prefecture.posts();
  }

  private List<OfficerRow> rows(List<Assignment> assignments) {
    return assignments.stream().map(a -> prefecture.row(a, today())).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
