package jp.mimamori.oversightportal.advisories;

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
import jp.mimamori.files.TableAnswer;
import jp.mimamori.files.TableWriter;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.law.JapanTime;
import jp.mimamori.notice.RecipientFilter;
import jp.mimamori.notice.RecipientRow;
import jp.mimamori.notice.WatchAdvisories;
import jp.mimamori.ui.Functions;

/**
 * Those that got a notice, to be called: {@code /advisories/recipients.csv?id=…}, {@code
 * recipients.xlsx}, {@code show=} as on the page. Read and written piece by piece.
 */
@WebServlet({"/advisories/recipients.csv", "/advisories/recipients.xlsx"})
public class RecipientsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.oversightportal.Messages");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(JapanTime.ZONE);

  @Inject private transient WatchAdvisories watch;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RecipientFilter filter = Shown.of(request.getParameter("show"));
    try {
      long id = IdParameter.of(request.getParameter("id"));
      List<RecipientRow> rows = watch.export(id, filter, 0);
      try (TableWriter table =
          TableAnswer.begin(
              request,
              response,
              Functions.fill(TEXT.getString("advisories_list.file"), List.of(LocalDate.now(clock))),
              TEXT.getString("advisories_list.sheet"))) {
        table.row((Object[]) TEXT.getString("advisories_list.columns").split("、"));
        for (int from = rows.size(); !rows.isEmpty(); from += rows.size()) {
          for (RecipientRow row : rows) {
            table.row(cells(row));
          }
          rows = rows.size() < WatchAdvisories.PAGE ? List.of() : watch.export(id, filter, from);
        }
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static Object[] cells(RecipientRow row) {
    return new Object[] {
      row.getName(),
      Functions.term(row.getKind()),
      row.getMunicipality(),
      Functions.term(row.getState()),
      row.getPhone(),
      row.getAddress(),
      row.getMail() == null
          ? TEXT.getString("advisories_view.noMail")
          : Functions.term(row.getMail()),
      minute(row.getAcknowledgedAt()),
      minute(row.getDoneAt()),
      row.getAcknowledgedByName(),
      row.getNote()
    };
  }

  private static String minute(Instant at) {
    return at == null ? null : MINUTE.format(at);
  }
}
