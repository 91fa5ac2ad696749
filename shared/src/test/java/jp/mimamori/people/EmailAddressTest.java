package jp.mimamori.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "jimu@example.jp, jimu@example.jp",
    "'  Jimu@Example.JP ', jimu@example.jp",
    "ｊｉｍｕ＠ｅｘａｍｐｌｅ．ｊｐ, jimu@example.jp",
    "fujii.misaki+a@fuji-naika.example, fujii.misaki+a@fuji-naika.example",
  })
  void whatIsTypedIsReadAsAccountsAreKept(String typed, String read) {
    assertThat(EmailAddress.read(typed)).contains(new EmailAddress(read));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "jimu",
        "jimu@",
        "@example.jp",
        "jimu@example",
        "a b@example.jp",
        "a@b@example.jp",
        "jimu@example.jp\nBcc: all@example.jp",
        "<jimu@example.jp>",
        "事務@example.jp"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertThat(EmailAddress.read(typed)).isEmpty();
  }

  @Test
  void recordsShowNoMoreThanTellsApart() {
    assertThat(new EmailAddress("fujii@fuji-naika.example").masked())
        .isEqualTo("f***@fuji-naika.example");
  }
}
