package jp.mimamori.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** 2次元コード (QR code, JIS X 0510) of a text, as a square of dark and light modules. */
public final class QrCode {

  /** Light modules around the code that a reader needs. */
  private static final int MARGIN = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * @throws IllegalArgumentException for a text that does not fit into a code
   */
  public static QrCode of(String text) {
    try {
      Map<EncodeHintType, Object> hints =
          Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Modules on each side, without margin. */
  public int size() {
    return modules.getWidth();
  }

  public boolean isDark(int column, int row) {
    return modules.get(column, row) == 1;
  }

  /** An image that any size suits, as a {@code data:} address. */
  public String toDataAddress() {
    byte[] svg = svg().getBytes(StandardCharsets.US_ASCII);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
  }

  private String svg() {
    int side = size() + 2 * MARGIN;
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < size(); row++) {
      for (int column = 0; column < size(); column++) {
        if (isDark(column, row)) {
          path.append("M%d %dh1v1h-1z".formatted(column + MARGIN, row + MARGIN));
        }
      }
    }
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'>"
            .formatted(side, side)
        + "<path fill='#fff' d='M0 0h%dv%dH0z'/><path d='%s'/></svg>".formatted(side, side, path);
  }
}
