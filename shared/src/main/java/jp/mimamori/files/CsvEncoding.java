package jp.mimamori.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which characters a CSV file is written. */
public enum CsvEncoding {
  /** With a byte order mark, by which Excel knows it. */
  UTF_8(StandardCharsets.UTF_8),
  /** What Japanese software calls Shift_JIS; Java's own Shift_JIS lacks ～ ① 髙 﨑. */
  WINDOWS_31J(Charset.forName("windows-31j"));

  private final Charset charset;

  CsvEncoding(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }
}
