package jp.mimamori.oversightportal.dashboard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import jp.mimamori.files.TableAnswer;
import jp.mimamori.files.TableWriter;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.oversight.ExportStatistics;
import jp.mimamori.oversight.StatisticsRow;
import jp.mimamori.ui.Functions;

/**
 * Statistics by health center, kind and control: {@code /dashboard/statistics.csv}, {@code
 * statistics.xlsx}. Written row by row.
 */
@WebServlet({"/dashboard/statistics.csv", "/dashboard/statistics.xlsx"})
public class StatisticsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.oversightportal.Messages");

  @Inject private transient ExportStatistics export;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<StatisticsRow> rows;
    try {
      rows = export.rows();
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    LocalDate today = LocalDate.now(clock);
    try (TableWriter table =
        TableAnswer.begin(
            request,
            response,
            Functions.fill(TEXT.getString("statistics_list.file"), List.of(today)),
            TEXT.getString("statistics_list.sheet"))) {
      table.row((Object[]) TEXT.getString("statistics_list.columns").split("、"));
      for (StatisticsRow row : rows) {
        table.row(cells(row, today));
      }
    }
  }

  private static Object[] cells(StatisticsRow row, LocalDate today) {
    boolean nobodyAsked = row.getAsked() != null && row.getAsked() == 0;
    return new Object[] {
      FiscalYear.of(today).label(),
      today,
      row.getCenter().getCode(),
      row.getCenter().getName(),
      Functions.term(row.getKind()),
      row.getControl().getId(),
      row.getControl().getTitle(),
      row.getGroupName(),
      told(row.getAsked()),
      told(row.getYes()),
      nobodyAsked ? null : told(row.getRate()),
      told(row.getNo()),
      told(row.getUnknown())
    };
  }

  private static Object told(Number number) {
    return number == null ? TEXT.getString("statistics_list.hidden") : number;
  }
}
