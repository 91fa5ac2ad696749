package jp.mimamori.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.identity.Post;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private static final Post KENOU = Post.atHealthCenter(OfficerRole.OFFICER, "kenou");
  private static final Post SAIKAI = Post.atHealthCenter(OfficerRole.OFFICER, "saikai");
  private static final Post ADMINISTRATOR =
      Post.atPrefecture(OfficerRole.PREFECTURE_ADMINISTRATOR, "42");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAST_APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate NEXT_APRIL = LocalDate.of(2027, 4, 1);

  private final Assignment isayama = post("isayama", KENOU, LAST_APRIL, null);
  private final Assignment deputy = post("isayama", SAIKAI, TODAY, LocalDate.of(2026, 12, 28));
  private final Assignment kenadmin = post("kenadmin", ADMINISTRATOR, LAST_APRIL, null);
  private final Assignments assignments = new Assignments(List.of(isayama, deputy, kenadmin));

  @Test
  void onlyWhatLastsUntilTheDayIsHandedOver() {
    assertThat(assignments.heldBy("isayama", TODAY)).containsExactly(isayama, deputy);
    assertThat(assignments.heldBy("isayama", NEXT_APRIL)).containsExactly(isayama);
  }

  @Test
  void theLastDayStillCounts() {
    isayama.endOn(TODAY);

    assertThat(isayama.counts(TODAY)).isTrue();
    assertThat(isayama.counts(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void aPostThatEndsBeforeItBeganIsNeitherOpenNorPast() {
    Assignment future = post("new", KENOU, NEXT_APRIL, null);
    future.endOn(TODAY);
    Assignments withIt = new Assignments(List.of(future));

    assertThat(withIt.open(TODAY)).isEmpty();
    assertThat(withIt.past(NEXT_APRIL.plusDays(1))).isEmpty();
  }

  @Test
  void thePostOfAnotherTimeIsNoObstacle() {
    assertThat(assignments.holds("isayama", SAIKAI, TODAY, null)).isTrue();
    assertThat(assignments.holds("isayama", SAIKAI, NEXT_APRIL, null)).isFalse();
    assertThat(assignments.holds("isayama", SAIKAI, LAST_APRIL, TODAY.minusDays(1))).isFalse();
    assertThat(assignments.holds("kenadmin", SAIKAI, TODAY, null)).isFalse();
  }

  @Test
  void theLastAdministratorIsKnownForTheDayAfter() {
    assertThat(assignments.isLastAdministrator(kenadmin, TODAY)).isTrue();
    assertThat(assignments.isLastAdministrator(isayama, TODAY)).isFalse();

    Assignment successor = post("new", ADMINISTRATOR, NEXT_APRIL, null);
    Assignments withSuccessor = new Assignments(List.of(kenadmin, successor));
    assertThat(withSuccessor.isLastAdministrator(kenadmin, TODAY)).isTrue();
    assertThat(withSuccessor.isLastAdministrator(kenadmin, NEXT_APRIL)).isFalse();
  }

  private static Assignment post(String sub, Post post, LocalDate from, LocalDate to) {
    return new Assignment(sub, "氏 名", sub + "@example.jp", post, from, to);
  }
}
