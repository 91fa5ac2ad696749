package jp.mimamori.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstitutionRoleTest {

  /** Whoever finds the ransom note reports it. */
  @ParameterizedTest
  @EnumSource
  void everybodyMayReportAnIncident(InstitutionRole role) {
    assertThat(role.allows(Permission.REPORT_INCIDENT)).isTrue();
  }
}
