package jp.mimamori.oversightportal.campaigns;

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
import jp.mimamori.campaign.CampaignRecipientRow;
import jp.mimamori.campaign.DeliveryFilter;
import jp.mimamori.campaign.WatchCampaigns;
import jp.mimamori.files.TableAnswer;
import jp.mimamori.files.TableWriter;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.ui.Functions;

/**
 * Recipients of a campaign with their addresses, for letters, fax and telephone: {@code
 * /campaigns/recipients.csv?id=…&show=PAPER}, {@code recipients.xlsx}. Read and written piece by
 * piece.
 */
@WebServlet({"/campaigns/recipients.csv", "/campaigns/recipients.xlsx"})
public class RecipientsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.oversightportal.Messages");

  @Inject private transient WatchCampaigns watch;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DeliveryFilter filter = RecipientsPage.filter(request.getParameter("show"));
    try {
      long id = IdParameter.of(request.getParameter("id"));
      List<CampaignRecipientRow> rows = watch.export(id, filter, 0);
      try (TableWriter table =
          TableAnswer.begin(
              request,
              response,
              Functions.fill(
                  TEXT.getString("campaigns_list.file"),
                  List.of(Functions.term(filter), LocalDate.now(clock))),
              TEXT.getString("campaigns_list.sheet"))) {
        table.row((Object[]) TEXT.getString("campaigns_list.columns").split("、"));
        for (int from = rows.size(); !rows.isEmpty(); from += rows.size()) {
          for (CampaignRecipientRow row : rows) {
            table.row(cells(row));
          }
          rows = rows.size() < WatchCampaigns.PAGE ? List.of() : watch.export(id, filter, from);
        }
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static Object[] cells(CampaignRecipientRow row) {
    return new Object[] {
      row.getName(),
      Functions.term(row.getKind()),
      row.getMunicipality(),
      row.getAddress(),
      row.getPhone(),
      row.getMail() == null
          ? TEXT.getString("advisories_view.noMail")
          : Functions.term(row.getMail()),
      row.isUnopened() ? TEXT.getString("campaigns_recipients.unopened") : null,
      Functions.term(row.getStanding())
    };
  }
}
