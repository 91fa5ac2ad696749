package jp.mimamori.tenantportal.checklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A question about an item, ready to be sent to a vendor. */
public final class VendorLetter {

  private final String vendor;
  private final String phone;
  private final String email;
  private final String subject;
  private final String body;

  /**
   * @param vendor null for whichever it may be
   * @param phone null if it is not in the register; email likewise
   */
  VendorLetter(String vendor, String phone, String email, String subject, String body) {
    this.vendor = vendor;
    this.phone = phone;
    this.email = email;
    this.subject = subject;
    this.body = body;
  }

  public String getVendor() {
    return vendor;
  }

  public String getPhone() {
    return phone;
  }

  public String getEmail() {
    return email;
  }

  /** Opens the person's own mail program with the letter in it (RFC 6068). */
  public String getMailto() {
    return "mailto:%s?subject=%s&body=%s"
        .formatted(
            email == null ? "" : encode(email).replace("%40", "@"), encode(subject), encode(body));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
