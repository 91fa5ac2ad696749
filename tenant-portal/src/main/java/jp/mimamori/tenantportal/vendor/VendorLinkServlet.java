package jp.mimamori.tenantportal.vendor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.mimamori.people.InviteVendor;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorMember;
import jp.mimamori.vendorform.AnswerByLink;
import jp.mimamori.vendorform.LinkState;
import jp.mimamori.vendorform.VendorForm;

/**
 * {@code /vendor/<token>}: 事業者確認用 for whoever holds the link. Looking changes nothing, so mail
 * scanners do no harm; a post keeps a draft or sends. The token is the only right there is, so it
 * must not get out: no referrer, no index, no cache.
 */
@WebServlet("/vendor/*")
public class VendorLinkServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String FORM_PAGE = "/public/vendor/answer.xhtml";
  private static final String CLOSED_PAGE = "/public/vendor/closed.xhtml";

  /** The script of the page keeps drafts in the background and wants no page in return. */
  private static final String IN_BACKGROUND = "fetch";

  /** Longest name of a person or a vendor. */
  private static final int NAME_MAX = 100;

  @Inject private transient AnswerByLink answerByLink;
  @Inject private transient InviteVendor inviteVendor;
  @Inject private transient VendorDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    keepSecret(response);
    Optional<VendorForm> form =
        answerByLink.open(token(request), request.getParameter("check") != null);
    VendorAnswer.show(request, form.orElse(null));
    if (form.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (form.get().getState() != LinkState.OPEN) {
      response.setStatus(HttpServletResponse.SC_GONE);
    }
    boolean open = form.filter(f -> f.getState() == LinkState.OPEN).isPresent();
    request.getRequestDispatcher(open ? FORM_PAGE : CLOSED_PAGE).forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    keepSecret(response);
    String token = token(request);
    if (IN_BACKGROUND.equals(request.getHeader("X-Requested-With"))) {
      boolean kept = answerByLink.keep(token, request::getParameter);
      response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_GONE);
      return;
    }
    switch (String.valueOf(request.getParameter("do"))) {
      case "send" ->
          seeOther(response, answerByLink.send(token, request::getParameter) ? "?" : "?check");
      case "invite" -> seeOther(response, invite(token, request) ? "?invited" : "?uninvited");
      case "claim" -> claim(token, request, response);
      default -> {
        answerByLink.keep(token, request::getParameter);
        seeOther(response, "?kept");
      }
    }
  }

  /** An account for whoever reads the mailbox that the request was mailed to. */
  private boolean invite(String token, HttpServletRequest request) {
    Optional<String> mailbox = answerByLink.mailedTo(token);
    try {
      mailbox.ifPresent(email -> inviteVendor.invite(request.getParameter("person"), email));
      return mailbox.isPresent();
    } catch (PeopleRefusedException e) {
      return false;
    }
  }

  /** The request moves to the account of the signed-in person. */
  private void claim(String token, HttpServletRequest request, HttpServletResponse response) {
    String organization = request.getParameter("organization");
    String person = request.getParameter("person");
    boolean named = desk.member().isPresent() || isName(organization) && isName(person);
    if (!named) {
      seeOther(response, "?unnamed");
      return;
    }
    VendorMember member = desk.found(organization, person);
    boolean taken = answerByLink.address(token, member.getOrganizationId(), member.getPersonName());
    seeOther(response, taken ? "/vendoraccount/index.xhtml" : "?");
  }

  private static boolean isName(String typed) {
    return typed != null && !typed.isBlank() && typed.length() <= NAME_MAX;
  }

  private static String token(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  /** Mostly back to the same link, by an address that does not repeat it. */
  private static void seeOther(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  private static void keepSecret(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
  }
}
