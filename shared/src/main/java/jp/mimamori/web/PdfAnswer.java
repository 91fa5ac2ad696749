package jp.mimamori.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request with a PDF file of our own making, which the browser shows. */
public final class PdfAnswer {

  private PdfAnswer() {}

  /**
   * @param fileName under which it is saved, with its extension
   */
  public static void send(HttpServletResponse response, String fileName, byte[] pdf)
      throws IOException {
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        Attachment.disposition(fileName).replaceFirst("^attachment", "inline"));
    response.getOutputStream().write(pdf);
  }
}
