package jp.mimamori.people;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.identity.Post;

/** 配属: the posts of a prefecture's officers, past and coming ones included. */
public final class Assignments {

  private final List<Assignment> all;

  public Assignments(List<Assignment> all) {
    this.all = List.copyOf(all);
  }

  /** Those that last or are to come. */
  public List<Assignment> open(LocalDate day) {
    return all.stream().filter(a -> !a.isOver(day) && everCounts(a)).toList();
  }

  /** Those that are over. */
  public List<Assignment> past(LocalDate day) {
    return all.stream().filter(a -> a.isOver(day) && everCounts(a)).toList();
  }

  /**
   * @throws NotFoundException if there is none of that id that lasts or is to come
   */
  public Assignment open(long id, LocalDate day) {
    return open(day).stream()
        .filter(a -> a.getId() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no assignment " + id));
  }

  /** What a person has to hand over on a day. */
  public List<Assignment> heldBy(String sub, LocalDate day) {
    return all.stream().filter(a -> a.getPersonSub().equals(sub) && a.counts(day)).toList();
  }

  /**
   * Whether a person holds a post on any day of a span.
   *
   * @param to null for an open end
   */
  public boolean holds(String sub, Post post, LocalDate from, LocalDate to) {
    return all.stream()
        .anyMatch(
            a -> a.getPersonSub().equals(sub) && a.post().equals(post) && a.overlaps(from, to));
  }

  /** Whether on a day the prefecture would have no administrator without this assignment. */
  public boolean isLastAdministrator(Assignment assignment, LocalDate day) {
    return assignment.getRole() == OfficerRole.PREFECTURE_ADMINISTRATOR
        && all.stream()
            .noneMatch(
                a ->
                    a.getRole() == OfficerRole.PREFECTURE_ADMINISTRATOR
                        && a.counts(day)
                        && !a.equals(assignment));
  }

  private static boolean everCounts(Assignment assignment) {
    return !assignment.isOver(assignment.getValidFrom());
  }
}
