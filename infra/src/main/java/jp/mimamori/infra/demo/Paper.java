package jp.mimamori.infra.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;

/** A small file to be shown as evidence: a page that says what it stands for, or a picture. */
record Paper(byte[] content) {

  /**
   * One page A4 with a few lines, in a Japanese font that every reader brings along: the launcher
   * has no printer of its own, and a sample needs none.
   */
  static Paper pdf(String... lines) {
    StringBuilder words = new StringBuilder("BT /F1 14 Tf 28 TL 60 760 Td ");
    for (String line : lines) {
      String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
      words.append('<').append(hex).append("> Tj T* ");
    }
    words.append("ET");
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + words.length() + ">>stream\n" + words + "\nendstream",
            "<</Type/Font/Subtype/Type0/BaseFont/HeiseiKakuGo-W5/Encoding/UniJIS-UTF16-H"
                + "/DescendantFonts[6 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiKakuGo-W5/DW 1000"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 6>>"
                + "/FontDescriptor<</Type/FontDescriptor/FontName/HeiseiKakuGo-W5/Flags 4"
                + "/FontBBox[-92 -250 1010 922]/ItalicAngle 0/Ascent 857/Descent -142"
                + "/CapHeight 737/StemV 114>>>>");
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append("%010d 00000 n ".formatted(file.length())).append('\n');
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int size = objects.size() + 1;
    int start = file.length();
    file.append("xref\n0 ").append(size).append('\n').append(places);
    file.append("trailer<</Size ").append(size).append("/Root 1 0 R>>\nstartxref\n").append(start);
    file.append("\n%%EOF\n");
    return new Paper(file.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** A rack with a lock, roughly. */
  static Paper png() {
    BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(0xE8E8EB));
    pen.fillRect(0, 0, 640, 480);
    pen.setColor(new Color(0x4D4D4D));
    pen.fillRect(210, 40, 220, 400);
    pen.setColor(new Color(0x1A1A1C));
    for (int shelf = 0; shelf < 6; shelf++) {
      pen.fillRect(226, 60 + shelf * 62, 188, 46);
    }
    pen.setColor(new Color(0xFFC700));
    pen.fillRoundRect(396, 220, 26, 34, 8, 8);
    pen.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return new Paper(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
