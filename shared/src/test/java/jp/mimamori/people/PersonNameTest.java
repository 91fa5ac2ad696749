package jp.mimamori.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "藤井 美咲, 藤井 美咲",
    "藤井　美咲, 藤井 美咲",
    "'  髙﨑   𠮷子 ', 髙﨑 𠮷子",
    "マリア デ・ラ クルス, マリア デ・ラ クルス",
  })
  void charactersStayWhatTheyAre(String typed, String full) {
    assertThat(PersonName.read(typed).map(PersonName::full)).contains(full);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "藤井", "　", "藤井 <b>美咲</b>", "=cmd 美咲", "藤井\n美咲"})
  void withoutTwoPartsOrWithSignsItIsNoName(String typed) {
    assertThat(PersonName.read(typed)).isEmpty();
  }
}
