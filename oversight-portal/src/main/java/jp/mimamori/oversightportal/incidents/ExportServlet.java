package jp.mimamori.oversightportal.incidents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import jp.mimamori.casefile.IncidentRow;
import jp.mimamori.casefile.WatchIncidents;
import jp.mimamori.files.TableAnswer;
import jp.mimamori.files.TableWriter;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.law.JapanTime;
import jp.mimamori.ui.Functions;

/**
 * The list of incidents as CSV or Excel: {@code /incidents/list.csv}, {@code list.xlsx}, narrowed
 * and ordered by the same parameters as the page. Read and written piece by piece.
 */
@WebServlet({"/incidents/list.csv", "/incidents/list.xlsx"})
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.oversightportal.Messages");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(JapanTime.ZONE);

  @Inject private transient WatchIncidents watch;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListAddress address = ListAddress.of(request::getParameter);
    try {
      List<IncidentRow> rows = watch.export(address.filter(), address.sort(), null);
      try (TableWriter table =
          TableAnswer.begin(
              request,
              response,
              Functions.fill(TEXT.getString("incidents_list.file"), List.of(LocalDate.now(clock))),
              TEXT.getString("incidents_list.sheet"))) {
        table.row((Object[]) TEXT.getString("incidents_list.columns").split("、"));
        while (!rows.isEmpty()) {
          for (IncidentRow row : rows) {
            table.row(cells(row));
          }
          rows =
              rows.size() < WatchIncidents.PAGE
                  ? List.of()
                  : watch.export(
                      address.filter(), address.sort(), rows.get(rows.size() - 1).getPlace());
        }
      }
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static Object[] cells(IncidentRow row) {
    return new Object[] {
      row.getName(),
      Functions.term(row.getKind()),
      row.getMunicipality(),
      Functions.term(row.getCaseState()),
      Functions.term(row.getIncidentState()),
      Functions.term(row.getStage()),
      Functions.term(row.getType()),
      Functions.term(row.getCare()),
      minute(row.getBegunAt()),
      minute(row.getNewsAt()),
      row.getDueOn(),
      row.getPhone(),
      row.getAddress()
    };
  }

  private static String minute(Instant at) {
    return at == null ? null : MINUTE.format(at);
  }
}
