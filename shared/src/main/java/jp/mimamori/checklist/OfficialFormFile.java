package jp.mimamori.checklist;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.mimamori.ui.Functions;

/** Answers a request with official forms as a file. */
public final class OfficialFormFile {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("jp.mimamori.checklist.official-form", Locale.ROOT);
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private OfficialFormFile() {}

  /** Opens in the browser. */
  public static void pdf(HttpServletResponse response, OfficialForm form, byte[] pdf)
      throws IOException {
    send(response, "application/pdf", "inline", name(form) + ".pdf", pdf);
  }

  /** Is saved. */
  public static void xlsx(HttpServletResponse response, List<OfficialForm> forms)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    OfficialFormWorkbook.write(forms, file);
    send(response, XLSX, "attachment", name(forms.get(0)) + ".xlsx", file.toByteArray());
  }

  private static String name(OfficialForm form) {
    String whose =
        form.vendorName() == null
            ? form.institutionName()
            : form.institutionName() + "_" + form.vendorName();
    return Functions.fill(WORDS.getString("file"), List.of(form.fiscalYear(), whose));
  }

  /** The Japanese name of the file stands there as RFC 5987 wants it. */
  private static void send(
      HttpServletResponse response, String type, String disposition, String name, byte[] file)
      throws IOException {
    String encoded =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    String plain = "checklist" + name.substring(name.lastIndexOf('.'));
    response.setContentType(type);
    response.setContentLength(file.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        disposition + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    response.getOutputStream().write(file);
  }
}
