package jp.mimamori.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read out of a PDF file. */
public final class PdfReading {

  private final List<String> pages = new ArrayList<>();
  private final List<String> bold = new ArrayList<>();
  private final List<PDFont> fonts = new ArrayList<>();
  private final String language;
  private final String title;
  private final boolean tagged;

  private PdfReading(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = boldListeningStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(pdf));
    }
    language = pdf.getDocumentCatalog().getLanguage();
    title = pdf.getDocumentInformation().getTitle();
    tagged = pdf.getDocumentCatalog().getMarkInfo().isMarked();
  }

  private PDFTextStripper boldListeningStripper() {
    return new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) throws IOException {
        StringBuilder run = new StringBuilder();
        for (TextPosition position : positions) {
          if (position.getFont().getName().contains("Bold")) {
            run.append(position.getUnicode());
          }
        }
        bold.add(run.toString());
        super.writeString(text, positions);
      }
    };
  }

  public static PdfReading of(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PdfReading(pdf);
    }
  }

  public int pages() {
    return pages.size();
  }

  /** Text of a page, 1 for the first. */
  public String page(int number) {
    return pages.get(number - 1);
  }

  public String text() {
    return String.join("\n", pages);
  }

  public String textWithoutBreaks() {
    return text().replaceAll("\\R", "");
  }

  /** What is printed bold, in reading order. */
  public String boldText() {
    return String.join("", bold);
  }

  public List<PDFont> fonts() {
    return fonts;
  }

  public String language() {
    return language;
  }

  public String title() {
    return title;
  }

  public boolean isTagged() {
    return tagged;
  }
}
