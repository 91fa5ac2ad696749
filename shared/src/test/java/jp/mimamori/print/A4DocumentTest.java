package jp.mimamori.print;

import static jp.mimamori.print.Markup.element;
import static jp.mimamori.print.Markup.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class A4DocumentTest {

  @Test
  void namesWithRareKanjiPrint() throws IOException {
    assertThat(print("髙橋 﨑山 𠮷野 德永 邊見 濵﨑").text()).contains("髙橋 﨑山 𠮷野 德永 邊見 濵﨑");
  }

  @Test
  void everyFontIsAnEmbeddedTrueTypeSubset() throws IOException {
    assertThat(print("髙﨑𠮷").fonts())
        .hasSize(2)
        .allSatisfy(
            font -> {
              assertThat(font.isEmbedded()).isTrue();
              assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
              assertThat(((PDType0Font) font).getDescendantFont())
                  .isInstanceOf(PDCIDFontType2.class);
            });
  }

  @Test
  void isTaggedTitledAndJapanese() throws IOException {
    PdfReading pdf = print("本文");
    assertThat(pdf.isTagged()).isTrue();
    assertThat(pdf.title()).isEqualTo("試し刷り");
    assertThat(pdf.language()).isEqualTo("ja");
    assertThat(pdf.page(1)).contains("1／1", "欄外");
  }

  @Test
  void aCharacterNoFontHasIsAGetaMark() throws IOException {
    assertThat(print("\uD883\uDC00").text()).contains("〓");
  }

  @Test
  void variantsPrintAsTheirBaseCharacter() throws IOException {
    assertThat(print("葛\uDB40\uDD00城").text()).contains("葛城");
  }

  @Test
  void elementsThatRunOrLoadSomethingAreUnknown() {
    assertThatIllegalArgumentException().isThrownBy(() -> element("script"));
    assertThatIllegalArgumentException().isThrownBy(() -> element("img"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> element("p").with("style", "background: url(file:///etc/passwd)"));
  }

  private static PdfReading print(String text) throws IOException {
    Markup body = element("p").holding(text);
    return PdfReading.of(new A4Document("試し刷り", "official-form.css", text("欄外"), body).toPdf());
  }
}
