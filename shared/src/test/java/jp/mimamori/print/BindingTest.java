package jp.mimamori.print;

import static jp.mimamori.print.Markup.element;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.print.Binding.Leaf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BindingTest {

  @TempDir private Path folder;

  @Test
  void severalFilesBecomeOneWithBookmarksAndOneCountOfPages() throws IOException {
    Path whole = folder.resolve("whole.pdf");
    int pages =
        Binding.bind(
            "全部",
            List.of(
                leaf("表紙", null, "ひとつめ", 1),
                leaf("様式", "𠮷野システム", "ふたつめ", 40),
                leaf("様式", "髙橋通信", "みっつめ", 1),
                leaf("台帳", null, "よっつめ", 1)),
            whole);

    PdfReading pdf = PdfReading.of(Files.readAllBytes(whole));
    assertThat(pages).isEqualTo(pdf.pages()).isGreaterThan(4);
    assertThat(pdf.page(1)).contains("ひとつめ", "通し 1／" + pages);
    assertThat(pdf.page(pages)).contains("よっつめ", "通し " + pages + "／" + pages);
    assertThat(pdf.title()).isEqualTo("全部");
    assertThat(pdf.language()).isEqualTo("ja");
    assertThat(pdf.isTagged()).isTrue();
    int third = pages - 1;
    assertThat(bookmarks(whole))
        .containsExactly("表紙 1", "様式 2", "様式/𠮷野システム 2", "様式/髙橋通信 " + third, "台帳 " + pages);
  }

  private Leaf leaf(String chapter, String title, String text, int lines) throws IOException {
    List<Element> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines * 2; i++) {
      paragraphs.add(element("p").holding(text));
    }
    byte[] pdf =
        new A4Document(text, "continuity.css", Markup.none(), element("div").holding(paragraphs))
            .toPdf();
    return Leaf.of(chapter, title, Files.write(folder.resolve(text), pdf));
  }

  /** Each with the page to which it leads. */
  public static List<String> bookmarks(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<String> found = new ArrayList<>();
      collect(document, document.getDocumentCatalog().getDocumentOutline(), "", found);
      return found;
    }
  }

  private static void collect(
      PDDocument document, PDOutlineNode node, String path, List<String> found) throws IOException {
    for (PDOutlineItem item : node.children()) {
      String title = path + item.getTitle();
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      found.add(title + " " + page);
      collect(document, item, title + "/", found);
    }
  }
}
