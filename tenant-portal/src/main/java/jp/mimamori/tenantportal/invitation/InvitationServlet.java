package jp.mimamori.tenantportal.invitation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;
import jp.mimamori.invitation.AcceptInvitation;
import jp.mimamori.invitation.AcceptRefusedException;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.SameOrigin;
import jp.mimamori.signin.SignedIn;
import jp.mimamori.ui.Functions;
import jp.mimamori.web.AttemptLimit;

/**
 * {@code /invitation}, a short address because it is printed on paper. A code is typed, or comes
 * from the 2-D code behind {@code #}, which no server and no log ever sees; it is sent by POST
 * only.
 */
@WebServlet(AcceptInvitation.PATH)
public class InvitationServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/public/invitation/index.xhtml";
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.tenantportal.Messages");

  @Inject private transient AcceptInvitation invitations;
  @Inject private transient InvitationPage page;
  @Inject private transient SignedIn signedIn;
  @Inject private transient OidcConfig config;
  @Inject private transient AttemptLimit limit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    show(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String code = request.getParameter("code");
    page.typed(code, request.getParameter("name"), request.getParameter("email"));
    if (limit.refuses(request)) {
      page.refuse(TEXT.getString("invitation_index.tooMany"));
      show(request, response);
      return;
    }
    try {
      page.show(invitations.look(code));
      switch (String.valueOf(request.getParameter("do"))) {
        case "account" -> {
          invitations.prepareAccount(code, page.getName(), page.getEmail());
          page.sent();
        }
        case "accept" -> {
          if (signedIn.present() && SameOrigin.made(request, config.baseUrl())) {
            invitations.accept(code);
            response.sendRedirect("/");
            return;
          }
        }
        default -> {
          // only looked at
        }
      }
    } catch (AcceptRefusedException refusal) {
      page.refuse(Functions.term(refusal.fault()));
    } catch (PeopleRefusedException refusal) {
      refusal.faults().forEach(page::refuse);
    }
    show(request, response);
  }

  private static void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    request.getRequestDispatcher(PAGE).forward(request, response);
  }
}
