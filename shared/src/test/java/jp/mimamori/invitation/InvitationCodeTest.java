package jp.mimamori.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

  @Test
  void everyCodeIsAnother() {
    Set<String> codes =
        IntStream.range(0, 1000)
            .mapToObj(n -> InvitationCode.random().value())
            .collect(Collectors.toSet());
    assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{16}"));
  }

  @Test
  void itIsReadHoweverItIsTyped() {
    InvitationCode code = InvitationCode.random();
    assertThat(code.grouped()).matches("(.{4}-){3}.{4}");
    assertThat(InvitationCode.read(code.grouped())).contains(code);
    assertThat(InvitationCode.read(" " + code.value().toLowerCase() + " ")).contains(code);
    assertThat(InvitationCode.read(code.value().replace('0', 'O').replace('1', 'l')))
        .contains(code);
    assertThat(InvitationCode.read(fullWidth(code.grouped()))).contains(code);
  }

  private static String fullWidth(String text) {
    return text.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).collect(Collectors.joining());
  }

  @Test
  void aSlipIsNoticed() {
    for (int n = 0; n < 200; n++) {
      String code = InvitationCode.random().value();
      int at = n % 15;
      char other = code.charAt(at) == 'A' ? 'B' : 'A';
      assertThat(InvitationCode.read(code.substring(0, at) + other + code.substring(at + 1)))
          .as("%s with another sign at %d", code, at)
          .isEmpty();
    }
    assertThat(InvitationCode.read(null)).isEmpty();
    assertThat(InvitationCode.read("")).isEmpty();
    assertThat(InvitationCode.read("0".repeat(15))).isEmpty();
  }

  @Test
  void itShowsInNoLog() {
    InvitationCode code = InvitationCode.random();
    assertThat(code.toString()).doesNotContain(code.value());
    assertThat(code.hash()).hasSize(43).doesNotContain(code.value());
  }
}
