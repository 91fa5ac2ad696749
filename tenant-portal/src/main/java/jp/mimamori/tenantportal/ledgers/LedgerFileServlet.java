package jp.mimamori.tenantportal.ledgers;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.mimamori.files.CsvEncoding;
import jp.mimamori.files.CsvWriter;
import jp.mimamori.files.SheetWriter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ledger.LedgerKind;
import jp.mimamori.ledger.LedgerSearch;
import jp.mimamori.ledger.ReadLedger;
import jp.mimamori.ui.Functions;

/**
 * A ledger as a file: {@code /ledgers/list.xlsx?kind=device}, narrowed and ordered by the same
 * parameters as the page; {@code list.csv} with {@code encoding=WINDOWS_31J} for older software;
 * {@code template.xlsx} to be filled in and imported.
 */
@WebServlet({
  "/ledgers/list.pdf",
  "/ledgers/list.xlsx",
  "/ledgers/list.csv",
  "/ledgers/template.xlsx"
})
public class LedgerFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Takes the rows of an export one after the other. */
  private interface RowWriter {
    void write(List<String> row) throws IOException;
  }

  @Inject private transient ReadLedger ledgers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      LedgerKind kind = LedgerKind.at(request.getParameter("kind"));
      LedgerSearch search =
          ListAddress.search(
              request.getParameter("text"),
              request.getParameter("sort"),
              request.getParameter("show"),
              null);
      switch (request.getServletPath()) {
        case "/ledgers/list.pdf" -> pdf(kind, search, response);
        case "/ledgers/list.csv" -> csv(kind, search, encoding(request), response);
        case "/ledgers/list.xlsx" -> xlsx(kind, search, response);
        default -> template(kind, response);
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static CsvEncoding encoding(HttpServletRequest request) {
    return CsvEncoding.WINDOWS_31J.name().equals(request.getParameter("encoding"))
        ? CsvEncoding.WINDOWS_31J
        : CsvEncoding.UTF_8;
  }

  private void pdf(LedgerKind kind, LedgerSearch search, HttpServletResponse response)
      throws IOException {
    byte[] pdf = ledgers.print(kind, search);
    announce(kind, response, "application/pdf", "inline", ".pdf");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }

  private void csv(
      LedgerKind kind, LedgerSearch search, CsvEncoding encoding, HttpServletResponse response)
      throws IOException {
    announce(kind, response, "text/csv;charset=" + encoding.charset().name(), "attachment", ".csv");
    try (CsvWriter csv = new CsvWriter(response.getOutputStream(), encoding)) {
      csv.row(ledgers.heads(kind).toArray());
      writeAll(kind, search, row -> csv.row(row.toArray()));
    }
  }

  private void xlsx(LedgerKind kind, LedgerSearch search, HttpServletResponse response)
      throws IOException {
    try (SheetWriter sheet = new SheetWriter(Functions.term(kind), ledgers.heads(kind))) {
      writeAll(kind, search, sheet::row);
      announce(kind, response, XLSX, "attachment", ".xlsx");
      sheet.writeTo(response.getOutputStream());
    }
  }

  private void template(LedgerKind kind, HttpServletResponse response) throws IOException {
    try (SheetWriter sheet = new SheetWriter(Functions.term(kind), ledgers.template(kind))) {
      announce(kind, response, XLSX, "attachment", ".xlsx");
      sheet.writeTo(response.getOutputStream());
    }
  }

  private void writeAll(LedgerKind kind, LedgerSearch search, RowWriter writer) throws IOException {
    LedgerSearch place = search;
    List<List<String>> rows;
    do {
      rows = ledgers.export(kind, place);
      for (List<String> row : rows) {
        writer.write(row);
        place = search.from(Long.valueOf(row.get(row.size() - 1)));
      }
    } while (rows.size() == ReadLedger.EXPORT_CHUNK);
  }

  private void announce(
      LedgerKind kind,
      HttpServletResponse response,
      String type,
      String disposition,
      String ending) {
    String encoded =
        URLEncoder.encode(ledgers.fileName(kind) + ending, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "%s; filename=\"%s%s\"; filename*=UTF-8''%s"
            .formatted(disposition, kind.getAddress(), ending, encoded));
  }
}
