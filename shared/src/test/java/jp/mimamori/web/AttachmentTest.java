package jp.mimamori.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b.pdf         | file.pdf | a%20b.pdf",
        "連絡 体制図.PDF | file.PDF | %E9%80%A3%E7%B5%A1%20%E4%BD%93%E5%88%B6%E5%9B%B3.PDF",
        "𠮷*';\".png     | file.png | %F0%A0%AE%B7%2A%27%3B%22.png",
        "表             | file     | %E8%A1%A8"
      })
  void everyNameIsSpelledSafely(String name, String plain, String encoded) {
    assertThat(Attachment.disposition(name))
        .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
  }

  @Test
  void aNameEndsNoHeader() {
    assertThat(Attachment.disposition("a.\"\r\nX: y"))
        .isEqualTo("attachment; filename=\"file\"; filename*=UTF-8''a.%22%0D%0AX%3A%20y");
  }
}
