package jp.mimamori.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.mimamori.organization.Jurisdiction;

/** The officer who acts in this request, and the jurisdiction that the post gives. */
@RequestScoped
public class CurrentOfficer {

  @Inject private CurrentUser user;
  @Inject private AssignmentLookup lookup;
  @Inject private Clock clock;

  private Optional<Assignment> assignment;
  private Jurisdiction jurisdiction;

  /** The post held today; empty for a person without one. */
  public Optional<Assignment> assignment() {
    if (assignment == null) {
      assignment = lookup.of(user.sub(), LocalDate.now(clock));
    }
    return assignment;
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
    Assignment post = required();
    return post.getHealthCenterCode() != null
        ? jurisdiction().healthCenters().get(0).getName()
        : lookup.prefecture(post.getPrefectureCode()).getDivision();
  }

  /** The officer, at the office held today. */
  public Actor actor() {
    return new Actor(user.sub(), required().getPersonName(), postName());
  }

  boolean allows(Permission permission) {
    return assignment().filter(a -> a.getRole().allows(permission)).isPresent();
  }

  private Assignment required() {
    return assignment().orElseThrow(() -> new NotPermittedException("no post"));
  }
}
