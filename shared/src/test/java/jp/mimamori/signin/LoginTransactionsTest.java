package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginTransactionsTest {

  private static final LocalPath PAGE = new LocalPath("/checklist/answer.xhtml?item=7");

  private final MovableClock clock = new MovableClock();
  private final LoginTransactions transactions = new LoginTransactions("client secret", clock);

  @Test
  void anAttemptComesBackAsItWasBegun() {
    LoginTransaction login = transactions.begin(PAGE);
    assertThat(transactions.open(login.state(), transactions.seal(login))).contains(login);
  }

  @Test
  void anotherNodeWithTheSameSecretFinishesIt() {
    LoginTransaction login = transactions.begin(PAGE);
    LoginTransactions otherNode = new LoginTransactions("client secret", clock);
    assertThat(otherNode.open(login.state(), transactions.seal(login))).contains(login);
  }

  @Test
  void theOtherPortalDoesNot() {
    LoginTransaction login = transactions.begin(PAGE);
    LoginTransactions otherPortal = new LoginTransactions("another secret", clock);
    assertThat(otherPortal.open(login.state(), transactions.seal(login))).isEmpty();
  }

  @Test
  void aSealBelongsToOneState() {
    LoginTransaction login = transactions.begin(PAGE);
    String foreign = transactions.begin(PAGE).state();
    assertThat(transactions.open(foreign, transactions.seal(login))).isEmpty();
  }

  @Test
  void anyChangedCharacterBreaksTheSeal() {
    LoginTransaction login = transactions.begin(PAGE);
    String sealed = transactions.seal(login);
    for (int i = 0; i < sealed.length(); i++) {
      char changed = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String forged = sealed.substring(0, i) + changed + sealed.substring(i + 1);
      assertThat(transactions.open(login.state(), forged)).as(forged).isEmpty();
    }
  }

  @Test
  void nonsenseIsNoAttempt() {
    for (String nonsense : new String[] {"", ".", "..", "a", "a.b", "a.b.c", "....", "あ.い.う"}) {
      assertThat(transactions.open("state", nonsense)).as(nonsense).isEmpty();
    }
  }

  @Test
  void anAttemptEndsAfterItsLifetime() {
    LoginTransaction login = transactions.begin(PAGE);
    String sealed = transactions.seal(login);
    clock.pass(LoginTransactions.LIFETIME);
    assertThat(transactions.open(login.state(), sealed)).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(transactions.open(login.state(), sealed)).isEmpty();
  }

  @Test
  void attemptsShareNothing() {
    LoginTransaction one = transactions.begin(PAGE);
    LoginTransaction two = transactions.begin(PAGE);
    assertThat(one.state()).isNotEqualTo(two.state());
    assertThat(one.nonce()).isNotEqualTo(two.nonce());
    assertThat(one.verifier()).isNotEqualTo(two.verifier()).isNotEqualTo(one.nonce());
  }

  @Test
  void theVerifierIsWhatPkceAsksFor() {
    assertThat(transactions.begin(PAGE).verifier()).matches("[A-Za-z0-9._~-]{43,128}");
  }
}
