package jp.mimamori.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisoryTextTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static AdvisoryText from(String source) {
    return new AdvisoryText(Severity.URGENT, "題名", "電話してください。", source, TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.ipa.go.jp/security/",
        "http://example.jp/a?b=c",
        "HTTPS://JPCERT.or.jp"
      })
  void aSourceIsAWebAddress(String source) {
    assertThat(from(source).faults(TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.jp",
        "IPAの注意喚起"
      })
  void nothingElseIsFollowed(String source) {
    assertThat(from(source).faults(TODAY)).containsExactly(AdvisoryFault.SOURCE_WRONG);
  }

  @Test
  void withoutASourceOrADayItIsComplete() {
    assertThat(new AdvisoryText(Severity.INFORMATION, "題名", "本文", " ", null).faults(TODAY))
        .isEmpty();
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    assertThat(new AdvisoryText(null, " ", null, null, TODAY.minusDays(1)).faults(TODAY))
        .containsExactlyInAnyOrder(
            AdvisoryFault.SEVERITY_MISSING,
            AdvisoryFault.TITLE_MISSING,
            AdvisoryFault.TEXT_MISSING,
            AdvisoryFault.DATE_IN_PAST);
  }

  @Test
  void aTitleIsOneLineSoThatItMayHeadAMail() {
    assertThat(new AdvisoryText(Severity.URGENT, "題\r\nBcc: x", "本文", null, null).title())
        .isEqualTo("題 Bcc: x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FortiGate、フォーティゲート|2",
        "FortiGate,  FortiGate|1",
        "' Citrix ADC '|1",
      })
  void productsStandInLinesOrBetweenCommas(String typed, int names) {
    ProductNames products = ProductNames.read(typed);
    assertThat(products.names()).hasSize(names);
    assertThat(products.faults()).isEmpty();
  }

  @Test
  void aSearchForEverythingIsNoWarning() {
    assertThat(ProductNames.read(" ").faults()).containsExactly(AdvisoryFault.PRODUCT_MISSING);
    assertThat(ProductNames.read("Forti、a ").faults())
        .containsExactly(AdvisoryFault.PRODUCT_TOO_SHORT);
    assertThat(ProductNames.read("11、22、33、44、55、66").faults())
        .containsExactly(AdvisoryFault.PRODUCTS_TOO_MANY);
  }
}
