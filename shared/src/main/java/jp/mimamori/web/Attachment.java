package jp.mimamori.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Hands out a file that somebody uploaded: a browser saves it and never shows or runs it. */
public final class Attachment {

  private Attachment() {}

  /**
   * Sets the headers; the caller then writes the content.
   *
   * @param fileName as the sender named it
   * @param mediaType by content
   * @param size bytes
   */
  public static void announce(
      HttpServletResponse response, String fileName, String mediaType, long size) {
    announce(response, fileName, mediaType);
    response.setContentLengthLong(size);
  }

  /** The same for a content whose size shows only while it is written. */
  public static void announce(HttpServletResponse response, String fileName, String mediaType) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", disposition(fileName));
    response.setHeader(SecurityHeaders.CSP, "sandbox; default-src 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
  }

  /** RFC 6266: a plain name for old programs, the real one as RFC 8187 spells it. */
  public static String disposition(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
    String plain = extension.matches("[A-Za-z0-9]{1,5}") ? "file." + extension : "file";
    String encoded =
        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
