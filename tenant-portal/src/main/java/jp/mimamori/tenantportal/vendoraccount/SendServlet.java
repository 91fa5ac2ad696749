package jp.mimamori.tenantportal.vendoraccount;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.SameOrigin;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.AnswerAddressed;
import jp.mimamori.vendorform.FormSheet;
import jp.mimamori.vendorform.VendorForm;

/**
 * Takes the two plain forms of a vendor's account: the answers of a product, and those released to
 * an institution.
 */
@WebServlet({SendServlet.ANSWERS, SendServlet.REQUEST})
public class SendServlet extends HttpServlet {

  static final String ANSWERS = "/vendoraccount/answers";
  static final String REQUEST = "/vendoraccount/request";

  private static final long serialVersionUID = 1L;

  @Inject private transient VendorDesk desk;
  @Inject private transient AnswerAddressed addressed;
  @Inject private transient OidcConfig config;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String id = request.getParameter("id");
    if (!SameOrigin.made(request, config.baseUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      boolean taken =
          request.getServletPath().equals(ANSWERS)
              ? answer(Long.parseLong(id), request)
              : release(Long.parseLong(id), request);
      if (taken) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", config.url("/vendoraccount/index.xhtml").toString());
      } else {
        request
            .getRequestDispatcher(request.getServletPath() + ".xhtml")
            .forward(request, response);
      }
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean answer(long productId, HttpServletRequest request) {
    Optional<FormSheet> checked = desk.answer(productId, request::getParameter);
    checked.ifPresent(form -> AnswersPage.show(request, form));
    return checked.isEmpty();
  }

  private boolean release(long requestId, HttpServletRequest request) {
    String product =
        desk.products().stream()
            .filter(p -> String.valueOf(p.getId()).equals(request.getParameter("product")))
            .map(VendorProduct::getLabel)
            .findFirst()
            .orElse(null);
    Optional<VendorForm> refused =
        addressed.release(
            requestId, request::getParameter, product, desk.requiredMember().getPersonName());
    refused.ifPresent(form -> RequestPage.show(request, form));
    return refused.isEmpty();
  }
}
