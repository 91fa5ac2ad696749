package jp.mimamori.continuity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The plan as a Word file, to be written on by the institution. By the part of Apache POI that
 * writes Word: the library reads and writes Excel here already, and text goes in as text, so that
 * nothing typed can become a field or a macro.
 */
public final class PlanWord {

  private static final String FONT = "BIZ UDPゴシック";

  /** Half points. */
  private static final int TEXT_SIZE = 21;

  private PlanWord() {}

  public static byte[] write(PlanFacts facts) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setTitle(PlanOutline.title());
      document.getProperties().getCoreProperties().setCreator(facts.institutionName());
      styles(document);
      XWPFParagraph title = paragraph(document, "Title", PlanOutline.title());
      title.setAlignment(ParagraphAlignment.CENTER);
      paragraph(document, null, PlanOutline.revision(facts))
          .setAlignment(ParagraphAlignment.CENTER);
      PlanOutline.of(facts).forEach(part -> add(document, part));
      paragraph(document, null, PlanOutline.foot(facts));
      document.write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(XWPFDocument document, PlanPart part) {
    if (part instanceof PlanPart.Heading heading) {
      paragraph(document, "Heading" + heading.level(), heading.text());
    } else if (part instanceof PlanPart.Table table) {
      add(document, table);
    } else {
      paragraph(document, null, ((PlanPart.Paragraph) part).text());
    }
  }

  private static void add(XWPFDocument document, PlanPart.Table table) {
    XWPFTable grid = document.createTable(table.rows().size() + 1, table.heads().size());
    grid.setWidth("100%");
    fill(grid.getRow(0), table.heads(), true);
    grid.getRow(0).setRepeatHeader(true);
    for (int i = 0; i < table.rows().size(); i++) {
      fill(grid.getRow(i + 1), table.rows().get(i), false);
    }
    document.createParagraph();
  }

  private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
    for (int i = 0; i < texts.size(); i++) {
      XWPFRun run = row.getCell(i).getParagraphs().get(0).createRun();
      run.setBold(bold);
      run.setText(texts.get(i));
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }

  /** Real headings: Word shows them in its outline and reads them out as such. */
  private static void styles(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    styles.setEastAsia("ja-JP");
    styles.addStyle(style("Title", "Title", null, 36));
    styles.addStyle(style("Heading1", "heading 1", 0, 28));
    styles.addStyle(style("Heading2", "heading 2", 1, 24));
  }

  private static XWPFStyle style(String id, String name, Integer outline, int size) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(TEXT_SIZE * 10L));
    if (outline != null) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    var run = style.addNewRPr();
    run.addNewB();
    run.addNewSz().setVal(BigInteger.valueOf(size));
    return new XWPFStyle(style);
  }
}
