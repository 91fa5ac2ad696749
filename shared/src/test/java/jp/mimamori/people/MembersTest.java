package jp.mimamori.people;

import static jp.mimamori.identity.InstitutionRole.ADMINISTRATOR;
import static jp.mimamori.identity.InstitutionRole.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.NotFoundException;
import org.junit.jupiter.api.Test;

class MembersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final Membership incho = member("incho", ADMINISTRATOR, APRIL);
  private final Membership jimu = member("jimu", STAFF, APRIL);

  @Test
  void anEndedMembershipDoesNotCountOnTheVeryDay() {
    jimu.endBefore(TODAY);

    assertThat(members().on(TODAY)).containsExactly(incho);
    assertThat(members().past(TODAY)).containsExactly(jimu);
    assertThat(jimu.getValidTo()).isEqualTo(TODAY.minusDays(1));
    assertThatThrownBy(() -> members().current(jimu.getId(), TODAY))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theLastAdministratorIsKnown() {
    assertThat(members().isLastAdministrator(incho, TODAY)).isTrue();
    assertThat(members().isLastAdministrator(jimu, TODAY)).isFalse();
  }

  @Test
  void anAdministratorWhoIsOverDoesNotCountAsAnother() {
    Membership former = member("former", ADMINISTRATOR, APRIL);
    former.endBefore(TODAY);

    assertThat(new Members(List.of(incho, former)).isLastAdministrator(incho, TODAY)).isTrue();
  }

  @Test
  void aChangeOfRoleKeepsTheFormerOneAsHistory() {
    Membership administrator = jimu.changeRole(ADMINISTRATOR, TODAY);

    assertThat(administrator).isNotEqualTo(jimu);
    assertThat(administrator.getPersonSub()).isEqualTo("jimu");
    assertThat(administrator.counts(TODAY)).isTrue();
    assertThat(jimu.getRole()).isEqualTo(STAFF);
    assertThat(jimu.counts(TODAY)).isFalse();
    assertThat(jimu.counts(TODAY.minusDays(1))).isTrue();
  }

  @Test
  void aRoleGivenTodayIsCorrectedWithoutHistory() {
    Membership begun = member("new", STAFF, TODAY);

    assertThat(begun.changeRole(ADMINISTRATOR, TODAY)).isSameAs(begun);
    assertThat(begun.getRole()).isEqualTo(ADMINISTRATOR);
    assertThat(begun.counts(TODAY)).isTrue();
  }

  @Test
  void whoWasTakenBackTodayIsNoHistoryAndCanComeBack() {
    Membership begun = member("new", STAFF, TODAY);
    begun.endBefore(TODAY);
    Members members = new Members(List.of(incho, begun));

    assertThat(members.past(TODAY.plusDays(1))).isEmpty();
    assertThat(members.takenBack("new", TODAY)).contains(begun);
    begun.resume("新 人", "new@example.jp", STAFF);
    assertThat(members.ofPerson("new", TODAY)).contains(begun);
  }

  private Members members() {
    return new Members(List.of(incho, jimu));
  }

  private static Membership member(String sub, InstitutionRole role, LocalDate from) {
    return new Membership(sub, "氏 名", sub + "@example.jp", role, from);
  }
}
