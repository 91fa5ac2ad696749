package jp.mimamori.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV for Excel, row by row. No cell can become a formula: text that would begin one gets a
 * leading {@code '}. Numbers stay numbers.
 */
public final class CsvWriter implements TableWriter {

  /** Stands for a character that the encoding lacks, as usual in Japanese printing. */
  static final String MISSING = "〓";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator("\r\n")
          .setQuoteMode(QuoteMode.NON_NUMERIC)
          .get();

  /** Signs for which windows-31j has another code point than the one that is usually typed. */
  private static final Map<Integer, String> TWINS =
      Map.of(
          (int) '\u2212',
          "\uFF0D",
          (int) '\u301C',
          "\uFF5E",
          (int) '\u2016',
          "\u2225",
          (int) '\u00A0',
          " ");

  /**
   * Characters of a row that the encoding lacks.
   *
   * @param row number in the file, the heading being 1
   * @param characters each once
   */
  public record Missing(long row, Set<String> characters) {
    public Missing {
      characters = Set.copyOf(characters);
    }
  }

  private final CSVPrinter printer;
  private final CsvEncoding encoding;
  private final CharsetEncoder encoder;
  private final List<Missing> missing = new ArrayList<>();
  private long rows;

  /**
   * @param out closed together with this
   */
  public CsvWriter(OutputStream out, CsvEncoding encoding) throws IOException {
    this.encoding = encoding;
    this.encoder = encoding.charset().newEncoder();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, encoding.charset()));
    if (encoding == CsvEncoding.UTF_8) {
      writer.write('\uFEFF');
    }
    this.printer = new CSVPrinter(writer, FORMAT);
  }

  @Override
  public void row(Object... cells) throws IOException {
    rows++;
    Set<String> lacking = new TreeSet<>();
    for (Object cell : cells) {
      printer.print(
          cell == null || cell instanceof Number
              ? cell
              : Formulas.defuse(encodable(cell.toString(), lacking)));
    }
    printer.println();
    if (!lacking.isEmpty()) {
      missing.add(new Missing(rows, lacking));
    }
  }

  /** Hands over what was written so far, where the stream is somebody else's to close. */
  public void flush() throws IOException {
    printer.flush();
  }

  /** What had to be replaced by 〓 so far. */
  public List<Missing> missing() {
    return List.copyOf(missing);
  }

  private String encodable(String text, Set<String> lacking) {
    if (encoding == CsvEncoding.UTF_8) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(c -> result.append(encodable(c, lacking)));
    return result.toString();
  }

  private String encodable(int codePoint, Set<String> lacking) {
    String character = TWINS.getOrDefault(codePoint, Character.toString(codePoint));
    if (encoder.canEncode(character)) {
      return character;
    }
    lacking.add(character);
    return MISSING;
  }

  /** What is read the same without it; variation selectors choose a shape of the letter before. */
  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
