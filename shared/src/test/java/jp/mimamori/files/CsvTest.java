package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static byte[] written(CsvEncoding encoding, Object... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = new CsvWriter(out, encoding)) {
      csv.row(cells);
    }
    return out.toByteArray();
  }

  private static String text(CsvEncoding encoding, Object... cells) throws IOException {
    return new String(written(encoding, cells), encoding.charset());
  }

  @Test
  void utf8BeginsWithAByteOrderMarkAndEndsLinesForWindows() throws IOException {
    assertThat(text(CsvEncoding.UTF_8, "𠮷野\"医院\"", 12, null, -3.5))
        .isEqualTo("\uFEFF\"𠮷野\"\"医院\"\"\",12,,-3.5\r\n");
  }

  @Test
  void windows31jTakesTheSignsThatAreUsuallyTyped() throws IOException {
    assertThat(text(CsvEncoding.WINDOWS_31J, "髙﨑①㈱", "9−17", "9〜17", "a‖b"))
        .isEqualTo("\"髙﨑①㈱\",\"9－17\",\"9～17\",\"a∥b\"\r\n");
  }

  @Test
  void whatWindows31jLacksIsReportedByRow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = new CsvWriter(out, CsvEncoding.WINDOWS_31J)) {
      csv.row("名称");
      csv.row("𠮷野医院", "𠮷");
      csv.row("葛\uDB40\uDD00城歯科");

      assertThat(csv.missing()).containsExactly(new CsvWriter.Missing(2, Set.of("𠮷")));
    }
    assertThat(out.toString(CsvEncoding.WINDOWS_31J.charset()))
        .isEqualTo("\"名称\"\r\n\"〓野医院\",\"〓\"\r\n\"葛城歯科\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        " =1",
        "　=1",
        "\u200B=1",
        "\u00A0=1",
        "=cmd|' /C calc'!A0"
      })
  void noTextBecomesAFormula(String hostile) throws IOException {
    for (CsvEncoding encoding : CsvEncoding.values()) {
      assertThat(text(encoding, hostile)).matches("(?s)\uFEFF?\"'.*");
    }
  }

  @Test
  void aSignThatTurnsIntoAMinusIsNoFormulaEither() throws IOException {
    assertThat(text(CsvEncoding.WINDOWS_31J, "−1")).isEqualTo("\"'－1\"\r\n");
  }

  @ParameterizedTest
  @EnumSource(CsvEncoding.class)
  void whatWasWrittenIsReadBack(CsvEncoding encoding) throws IOException {
    byte[] file = written(encoding, "ふじ内科", "=1", "'quoted'", "二行\nの備考", "髙﨑");

    assertThat(CsvReader.rows(file, 10))
        .containsExactly(List.of("ふじ内科", "=1", "'quoted'", "二行\nの備考", "髙﨑"));
  }

  @Test
  void utf8WithoutAMarkIsRecognized() {
    assertThat(CsvReader.rows("表,ソ\n".getBytes(StandardCharsets.UTF_8), 10))
        .containsExactly(List.of("表", "ソ"));
  }

  @Test
  void otherBytesAreNoCsv() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xfd, (byte) 0xff};

    assertThatThrownBy(() -> CsvReader.rows(picture, 10)).hasMessage("NOT_CSV");
    assertThatThrownBy(() -> CsvReader.rows("a,\"b".getBytes(StandardCharsets.UTF_8), 10))
        .hasMessage("NOT_CSV");
  }

  @Test
  void tooManyRowsAreRefused() {
    assertThatThrownBy(() -> CsvReader.rows("a\nb\nc\n".getBytes(StandardCharsets.UTF_8), 2))
        .hasMessage("TOO_MANY_ROWS");
  }
}
