package jp.mimamori.oversightportal.institutions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import jp.mimamori.checklist.Progress;
import jp.mimamori.files.CsvEncoding;
import jp.mimamori.files.CsvWriter;
import jp.mimamori.files.ExcelWriter;
import jp.mimamori.files.TableWriter;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.law.JapanTime;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ExportInstitutions;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.ListPlace;
import jp.mimamori.ui.Functions;

/**
 * The list of institutions as CSV or Excel: {@code /institutions/list.csv}, {@code list.xlsx},
 * narrowed and ordered by the same parameters as the page, {@code encoding=WINDOWS_31J} for older
 * software. Read and written piece by piece, however long it is.
 */
@WebServlet({ExportServlet.CSV, ExportServlet.EXCEL})
public class ExportServlet extends HttpServlet {

  static final String CSV = "/institutions/list.csv";
  static final String EXCEL = "/institutions/list.xlsx";

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.oversightportal.Messages");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(JapanTime.ZONE);

  @Inject private transient ExportInstitutions export;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ComplianceFilter filter = ListAddress.filter(request::getParameter);
    ListOrder order = ListOrder.of(request.getParameter("sort"));
    CsvEncoding encoding =
        CsvEncoding.WINDOWS_31J.name().equals(request.getParameter("encoding"))
            ? CsvEncoding.WINDOWS_31J
            : CsvEncoding.UTF_8;
    List<InstitutionComplianceRow> rows;
    try {
      rows = page(filter, order, null);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (request.getServletPath().equals(EXCEL)) {
      announce(
          response, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      try (ExcelWriter excel =
          new ExcelWriter(response.getOutputStream(), TEXT.getString("institutions_list.sheet"))) {
        write(excel, rows, filter, order);
      }
      return;
    }
    announce(response, ".csv", "text/csv;charset=" + encoding.charset().name());
    try (CsvWriter csv = new CsvWriter(response.getOutputStream(), encoding)) {
      write(csv, rows, filter, order);
      tellMissing(csv);
    }
  }

  private void write(
      TableWriter table,
      List<InstitutionComplianceRow> first,
      ComplianceFilter filter,
      ListOrder order)
      throws IOException {
    List<InstitutionComplianceRow> rows = first;
    table.row((Object[]) TEXT.getString("institutions_list.columns").split("、"));
    while (!rows.isEmpty()) {
      for (InstitutionComplianceRow row : rows) {
        table.row(cells(row));
      }
      ListPlace last = rows.get(rows.size() - 1).getPlace();
      rows = rows.size() < ExportInstitutions.PAGE ? List.of() : page(filter, order, last);
    }
  }

  private List<InstitutionComplianceRow> page(
      ComplianceFilter filter, ListOrder order, ListPlace after) {
    return export.page(filter, order.getSort(), order.isAscending(), after);
  }

  private void announce(HttpServletResponse response, String ending, String type) {
    LocalDate today = LocalDate.now(clock);
    String name =
        URLEncoder.encode(
            Functions.fill(TEXT.getString("institutions_list.file"), List.of(today)) + ending,
            StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"institutions-" + today + ending + "\"; filename*=UTF-8''" + name);
  }

  private static Object[] cells(InstitutionComplianceRow row) {
    Progress progress = row.getProgress();
    Instant activity = row.getLastActivityAt();
    return new Object[] {
      row.getName(),
      Functions.term(row.getKind()),
      row.getMunicipality(),
      Functions.term(row.getStanding()),
      progress == null ? null : progress.getAnswered(),
      progress == null ? null : progress.getApplicable(),
      progress == null ? null : progress.getYes(),
      progress == null ? null : progress.getAchievable(),
      row.getOverdueItems(),
      progress == null ? null : progress.getNextTargetOn(),
      activity == null ? null : MINUTE.format(activity),
      Functions.term(row.getSubmissionState()),
      row.getUnansweredVendorForms(),
      TEXT.getString(
          row.isWithoutSignIn() ? "institutions_list.notSignedIn" : "institutions_list.signedIn"),
      TEXT.getString(
          row.isWithoutEmail() ? "institutions_list.notMailed" : "institutions_list.mailed"),
      row.getAddress().code(),
      row.getAddress().address(),
      row.getAddress().phone(),
      row.getAddress().email()
    };
  }

  /** At the end of the file, where it does not shift the rows it speaks of. */
  private static void tellMissing(CsvWriter csv) throws IOException {
    List<CsvWriter.Missing> missing = csv.missing();
    if (missing.isEmpty()) {
      return;
    }
    csv.row();
    csv.row(TEXT.getString("institutions_list.missing"));
    for (CsvWriter.Missing row : missing) {
      csv.row(
          Functions.fill(TEXT.getString("institutions_list.missingRow"), List.of(row.row())),
          String.join("", row.characters()));
    }
  }
}
