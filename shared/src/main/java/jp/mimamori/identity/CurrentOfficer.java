package jp.mimamori.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.organization.Jurisdiction;

/** The officer who acts in this request, and the jurisdiction that the post gives. */
@RequestScoped
public class CurrentOfficer {

  @Inject private CurrentUser user;
  @Inject private AssignmentLookup lookup;
  @Inject private ChosenPost chosen;
  @Inject private Clock clock;

  private List<Assignment> assignments;
  private Jurisdiction jurisdiction;
  private String postName;

  /** Every post held today: the own one, and those of a deputy. */
  public List<Assignment> assignments() {
    if (assignments == null) {
      assignments = lookup.of(user.sub(), LocalDate.now(clock));
    }
    return assignments;
  }

  /**
   * The post in which this request acts: the chosen one, or the only one. Empty for a person
   * without a post, with several of which none was chosen yet, or signed in without the second
   * factor that every officer needs.
   */
  public Optional<Assignment> assignment() {
    return user.bySecondFactor() ? chosenAssignment() : Optional.empty();
  }

  /** Whether nothing but a second factor is wanting. */
  public boolean lacksSecondFactor() {
    return chosenAssignment().isPresent() && assignment().isEmpty();
  }

  private Optional<Assignment> chosenAssignment() {
    if (assignments().size() == 1) {
      return Optional.of(assignments().get(0));
    }
    return assignments().stream().filter(a -> a.getId().equals(chosen.id())).findFirst();
  }

  /**
   * Acts in another of the officer's posts from now on.
   *
   * @throws NotPermittedException if the officer does not hold it today
   */
  public void choose(long assignmentId) {
    if (assignments().stream().noneMatch(a -> a.getId() == assignmentId)) {
      throw new NotPermittedException("no post " + assignmentId);
    }
    chosen.choose(assignmentId);
    jurisdiction = null;
    postName = null;
  }

  /** One health center, or the centers of a prefecture. */
  public Jurisdiction jurisdiction() {
    if (jurisdiction == null) {
      Assignment post = required();
      jurisdiction =
          post.getHealthCenterCode() != null
              ? Jurisdiction.of(lookup.healthCenter(post.getHealthCenterCode()))
              : Jurisdiction.ofPrefecture(lookup.healthCentersOf(post.getPrefectureCode()));
    }
    return jurisdiction;
  }

  /** Name of the health center or of the prefecture's division. */
  public String postName() {
    if (postName == null) {
      postName = nameOf(required());
    }
    return postName;
  }

  /** Name of the office of a post. */
  public String nameOf(Assignment post) {
    return post.getHealthCenterCode() != null
        ? lookup.healthCenter(post.getHealthCenterCode()).getName()
        : lookup.prefecture(post.getPrefectureCode()).getDivision();
  }

  /**
   * The prefecture in whose name the officer acts.
   *
   * @throws NotPermittedException for a post at a health center
   */
  public String prefectureCode() {
    String code = required().getPrefectureCode();
    if (code == null) {
      throw new NotPermittedException("not at a prefecture");
    }
    return code;
  }

  /** The officer, at the office held today. */
  public Actor actor() {
    return new Actor(user.sub(), required().getPersonName(), postName());
  }

  /** Whether the post allows it; for what a page offers, the use cases ask themselves. */
  public boolean allows(Permission permission) {
    return assignment()
        .filter(a -> a.getRole().allows(permission))
        .filter(a -> a.getHealthCenterCode() != null || !permission.isOfHealthCenters())
        .isPresent();
  }

  private Assignment required() {
    return assignment().orElseThrow(() -> new NotPermittedException("no post"));
  }
}
