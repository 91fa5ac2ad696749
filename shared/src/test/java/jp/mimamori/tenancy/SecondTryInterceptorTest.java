package jp.mimamori.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SecondTryInterceptorTest {

  @Test
  void twoAtOnceAreACollisionHoweverDeepItIsTold() {
    assertThat(collides(new OptimisticLockException())).isTrue();
    assertThat(collides(new IllegalStateException(new OptimisticLockException()))).isTrue();
    assertThat(collides(new RuntimeException(new SQLException("deadlock", "40001", 1213))))
        .isTrue();
    assertThat(collides(new RuntimeException(new SQLException("duplicate", "23000", 1062))))
        .isTrue();
  }

  @Test
  void nothingElseIsTriedAgain() {
    assertThat(collides(new IllegalArgumentException("no such item"))).isFalse();
    assertThat(collides(new RuntimeException(new SQLException("no right", "42000", 1142))))
        .isFalse();
  }

  private static boolean collides(RuntimeException failure) {
    return SecondTryInterceptor.isCollision(failure);
  }
}
