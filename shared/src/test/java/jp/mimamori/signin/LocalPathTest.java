package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  private static final URI PORTAL = URI.create("https://portal.example.jp");

  @Test
  void aPageKeepsItsQuery() {
    assertThat(LocalPath.of("/checklist/answer.xhtml", "item=7&q=%E3%81%82"))
        .contains(new LocalPath("/checklist/answer.xhtml?item=7&q=%E3%81%82"));
  }

  @Test
  void aVeryLongQueryIsLeftBehind() {
    assertThat(LocalPath.of("/list.xhtml", "q=" + "x".repeat(LocalPath.MAX_LENGTH)))
        .contains(new LocalPath("/list.xhtml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/",
        "/\\evil.example",
        "https://evil.example/",
        "evil",
        "",
        "/a\r\nSet-Cookie: x=y",
        "/oidc/logout",
        "/一覧"
      })
  void whatCouldLeadElsewhereIsNoLocalPath(String path) {
    assertThat(LocalPath.of(path, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://portal.example.jp/a.xhtml?b=1, /a.xhtml?b=1",
    "https://portal.example.jp:443/a.xhtml, /a.xhtml",
    "HTTPS://PORTAL.example.jp/a.xhtml, /a.xhtml",
    "https://portal.example.jp:8443/a.xhtml,",
    "http://portal.example.jp/a.xhtml,",
    "https://portal.example.jp.evil.example/a.xhtml,",
    "https://portal.example.jp@evil.example/a.xhtml,",
    "https://evil.example/a.xhtml,",
    "not an address,",
    "mailto:somebody@example.jp,"
  })
  void onlyAddressesOfThisPortalAreTaken(String address, String path) {
    assertThat(LocalPath.ofAddress(address, PORTAL).map(LocalPath::value).orElse(null))
        .isEqualTo(path);
  }
}
