package jp.mimamori.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IcsWriterTest {

  @Test
  void aTextKeepsItsMeaningBehindBackslashes() {
    assertThat(new IcsWriter().text("SUMMARY", "a;b,c\\d\r\ne\u0007").toString())
        .isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\ne\r\n");
  }

  @Test
  void aLineOfSeventyFiveOctetsIsNotFoldedAndALongerOneIs() {
    String fits = "x".repeat(75 - "A:".length());
    assertThat(new IcsWriter().line("A", fits).toString()).isEqualTo("A:" + fits + "\r\n");
    assertThat(new IcsWriter().line("A", fits + "y").toString())
        .isEqualTo("A:" + fits + "\r\n y\r\n");
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
    String text = "立入検査の指摘に𠮷日を選んで髙﨑さんが答える".repeat(20);
    String written = new IcsWriter().text("DESCRIPTION", text).toString();
    List<String> lines = List.of(written.split("\r\n"));
    assertThat(lines)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            line -> {
              assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
              assertThat(new String(line.getBytes(UTF_8), UTF_8))
                  .as("half of a surrogate pair would be a question mark")
                  .isEqualTo(line);
            });
    assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith(" "));
    assertThat(written.replace("\r\n ", "").strip()).isEqualTo("DESCRIPTION:" + text);
  }
}
