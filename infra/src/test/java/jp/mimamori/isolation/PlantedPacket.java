package jp.mimamori.isolation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** 検査に持っていくもの, ready to be fetched, with a text of the institution in its PDF file. */
final class PlantedPacket {

  private PlantedPacket() {}

  static void in(KeptRows rows, long institution, String text) throws SQLException {
    long id = 9_600_000 + institution * 10;
    byte[] pdf = pdf(text);
    rows.execute(
        """
        INSERT INTO packet (institution_id, id, version, state, asked_at, asked_by, asked_by_sub, second_factor,
               due_at, attempts, steps, steps_done, made_at, pages)
        VALUES (%1$d, %2$d, 1, 'READY', '2026-01-01', '%3$s', 'x', FALSE, UTC_TIMESTAMP() + INTERVAL 9 DAY, 1, 1, 1,
               '2026-01-01', 1)
        """
            .formatted(institution, id, text));
    rows.execute(
        "INSERT INTO packet_file VALUES (%d, %d, 1, %d, 0, '%s.pdf', NULL, %d)"
            .formatted(institution, id + 1, id, text, pdf.length));
    rows.execute(
        "INSERT INTO packet_chunk VALUES (%d, %d, 1, %d, 0, X'%s')"
            .formatted(institution, id + 2, id + 1, HexFormat.of().formatHex(pdf)));
  }

  private static byte[] pdf(String text) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      pdf.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
