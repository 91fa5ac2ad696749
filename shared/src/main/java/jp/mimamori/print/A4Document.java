package jp.mimamori.print;

import static jp.mimamori.print.Markup.element;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/**
 * A printed document in Japanese on A4: tagged PDF with a title, page numbers 「1／2」 and embedded
 * TrueType fonts; a character that no font has prints as 〓. Printing reads nothing from outside the
 * product: no network, no files.
 *
 * @param title what a reader of the PDF sees as its name
 * @param styles name of the style sheet under {@code /print}, on top of {@code a4.css}
 * @param foot stands at the foot of every page, left of the page number
 * @param body what is printed
 */
public record A4Document(String title, String styles, Markup foot, Markup body) {

  /** Held here, or the level would be forgotten with the logger. */
  private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  static {
    // Both libraries report every font and every step of a layout to the log.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    FONT_TABLES.setLevel(Level.SEVERE);
  }

  /** The PDF file. */
  public byte[] toPdf() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .withW3cDocument(page(), null)
          .useFont(font("BIZUDPGothic-Regular"), "text", 400, FontStyle.NORMAL, true)
          .useFont(font("BIZUDPGothic-Bold"), "text", 700, FontStyle.NORMAL, true)
          .useFont(font("NotoSansJP-Regular"), "rare", 400, FontStyle.NORMAL, true)
          .usePdfUaAccessibility(true)
          .useReplacementText("〓")
          .useObjectDrawerFactory(new CodeDrawer())
          .withProducer("Mimamori")
          .useUriResolver((base, uri) -> null)
          .useExternalResourceAccessControl(
              (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException("could not print " + title, e);
    }
    return pdf.toByteArray();
  }

  private Document page() {
    Document page = emptyDocument();
    element("html")
        .with("lang", "ja")
        .holding(
            element("head")
                .holding(
                    element("title").holding(title),
                    element("meta").with("name", "subject").with("content", title),
                    element("style").holding(resource("a4.css") + resource(styles))),
            element("body").holding(element("div", "foot").holding(foot), body))
        .appendTo(page);
    return page;
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FSSupplier<InputStream> font(String name) {
    return () -> fontFile(name);
  }

  static InputStream fontFile(String name) {
    return A4Document.class.getResourceAsStream("/fonts/" + name + ".ttf");
  }

  private static String resource(String name) {
    try (InputStream css = A4Document.class.getResourceAsStream("/print/" + name)) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
