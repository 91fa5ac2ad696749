package jp.mimamori.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * 綴じる: several PDF files become one, with bookmarks and one count of pages over all of them. The
 * files lie on disk meanwhile, and so does what is made of them.
 */
public final class Binding {

  private static final float POINTS_OF_MILLIMETRE = 72 / 25.4f;
  private static final float FROM_TOP = 8 * POINTS_OF_MILLIMETRE;
  private static final float FROM_RIGHT = 12 * POINTS_OF_MILLIMETRE;
  private static final float SIZE = 8;

  private Binding() {}

  /**
   * One of the files.
   *
   * @param chapter its bookmark; neighbours of the same chapter share one
   * @param title of its own bookmark below that, or null
   */
  public record Leaf(String chapter, String title, Path pdf, int pages) {

    public static Leaf of(String chapter, String title, Path pdf) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        return new Leaf(chapter, title, pdf, document.getNumberOfPages());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * @param title what a reader sees as the name of the whole
   * @param to is overwritten
   * @return pages of the whole
   */
  public static int bind(String title, List<Leaf> leaves, Path to) throws IOException {
    Path merged = Files.createTempFile("mimamori-bound", ".pdf");
    try {
      PDFMergerUtility merger = new PDFMergerUtility();
      for (Leaf leaf : leaves) {
        merger.addSource(leaf.pdf().toFile());
      }
      merger.setDestinationFileName(merged.toString());
      merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
      return finish(title, leaves, merged, to);
    } finally {
      Files.delete(merged);
    }
  }

  private static int finish(String title, List<Leaf> leaves, Path merged, Path to)
      throws IOException {
    try (PDDocument whole =
        Loader.loadPDF(merged.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      number(whole);
      mark(whole, leaves);
      whole.getDocumentInformation().setTitle(title);
      whole.getDocumentCatalog().setLanguage(Locale.JAPANESE.getLanguage());
      whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
      whole.save(to.toFile());
      return whole.getNumberOfPages();
    }
  }

  /** 通し 12／85, above the text of each page, where the page's own number is not. */
  private static void number(PDDocument whole) throws IOException {
    PDFont font;
    try (InputStream file = A4Document.fontFile("BIZUDPGothic-Regular")) {
      font = PDType0Font.load(whole, file, true);
    }
    int number = 0;
    for (PDPage page : whole.getPages()) {
      String text = "通し " + ++number + "／" + whole.getNumberOfPages();
      float width = font.getStringWidth(text) / 1000 * SIZE;
      PDRectangle box = page.getMediaBox();
      try (PDPageContentStream content =
          new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(
            box.getUpperRightX() - FROM_RIGHT - width, box.getUpperRightY() - FROM_TOP);
        content.showText(text);
        content.endText();
        content.endMarkedContent();
      }
    }
  }

  private static void mark(PDDocument whole, List<Leaf> leaves) {
    PDDocumentOutline outline = new PDDocumentOutline();
    whole.getDocumentCatalog().setDocumentOutline(outline);
    int first = 0;
    PDOutlineItem chapter = null;
    for (Leaf leaf : leaves) {
      PDPage page = whole.getPage(first);
      if (chapter == null || !chapter.getTitle().equals(leaf.chapter())) {
        chapter = item(leaf.chapter(), page);
        outline.addLast(chapter);
      }
      if (leaf.title() != null) {
        chapter.addLast(item(leaf.title(), page));
      }
      first += leaf.pages();
    }
  }

  private static PDOutlineItem item(String title, PDPage page) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(page);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    return item;
  }
}
