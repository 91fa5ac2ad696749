package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseTextTest {

  @ParameterizedTest
  @CsvSource({"ＡＢ１２－３, AB12-3", "０９５‐８２４−１１１１, 095-824-1111", "　ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ, taro@example.jp"})
  void codesAreFolded(String typed, String code) {
    assertThat(JapaneseText.code(typed)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"髙﨑𠮷", "㈱①～", "ＡＢＣ歯科", "\uFA19社", "葛\uDB40\uDD00城", "\uD87E\uDC00"})
  void namesStayAsTheyAreWritten(String name) {
    assertThat(JapaneseText.name("　" + name + " ")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"か\u3099, が", "ハ\u309A, パ"})
  void separateVoicingMarksAreJoined(String typed, String name) {
    assertThat(JapaneseText.name(typed)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"ながさきけん, ナガサキケン", "ﾌｼﾞﾅｲｶ, フジナイカ", "ヴゔゝー, ヴヴヽー"})
  void readingsBecomeKatakana(String typed, String kana) {
    assertThat(JapaneseText.kana(typed)).isEqualTo(kana);
  }
}
