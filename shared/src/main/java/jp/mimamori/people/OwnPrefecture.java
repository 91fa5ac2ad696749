package jp.mimamori.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.AssignmentLookup;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.identity.Post;
import jp.mimamori.organization.HealthCenter;

/** What an administrator of a prefecture manages: its own posts and those of its health centers. */
@RequestScoped
public class OwnPrefecture {

  @Inject private CurrentOfficer officer;
  @Inject private AssignmentLookup lookup;
  @Inject private AssignmentRepository repository;

  Assignments assignments() {
    return repository.of(officer.jurisdiction(), officer.prefectureCode());
  }

  Assignments assignmentsLocked() {
    return repository.lockedOf(officer.jurisdiction(), officer.prefectureCode());
  }

  /** Every post there is to give, the prefecture's own last. */
  List<PostOption> posts() {
    List<PostOption> posts = new ArrayList<>();
    for (HealthCenter center : officer.jurisdiction().healthCenters()) {
      posts.add(
          new PostOption(
              Post.atHealthCenter(OfficerRole.OFFICER, center.getCode()), center.getName()));
    }
    String code = officer.prefectureCode();
    String division = lookup.prefecture(code).getDivision();
    for (OfficerRole role : List.of(OfficerRole.OFFICER, OfficerRole.PREFECTURE_ADMINISTRATOR)) {
      posts.add(new PostOption(Post.atPrefecture(role, code), division));
    }
    return posts;
  }

  /** Every scope that a program can have, the whole prefecture last. */
  List<PostOption> toolPosts() {
    List<PostOption> posts = new ArrayList<>();
    for (HealthCenter center : officer.jurisdiction().healthCenters()) {
      posts.add(
          new PostOption(
              Post.atHealthCenter(OfficerRole.TOOL, center.getCode()), center.getName()));
    }
    String code = officer.prefectureCode();
    posts.add(
        new PostOption(
            Post.atPrefecture(OfficerRole.TOOL, code), lookup.prefecture(code).getDivision()));
    return posts;
  }

  Assignments tools() {
    return repository.ofTools(officer.jurisdiction(), officer.prefectureCode());
  }

  /** Empty for what is no post of this prefecture. */
  Optional<Post> post(String key) {
    return posts().stream()
        .filter(option -> option.getKey().equals(key))
        .map(PostOption::getPost)
        .findFirst();
  }

  OfficerRow row(Assignment assignment, LocalDate today) {
    return new OfficerRow(assignment, officer.nameOf(assignment), today);
  }
}
