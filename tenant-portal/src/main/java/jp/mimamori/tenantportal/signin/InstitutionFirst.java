package jp.mimamori.tenantportal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.people.NoteSignIn;
import jp.mimamori.signin.SignedIn;
import jp.mimamori.vendoraccount.VendorDesk;

/**
 * Every page of this portal is about one institution. Who belongs to several chooses first; who
 * belongs to none is told whom to ask, and an administrator proves a second factor.
 */
@WebFilter("*.xhtml")
public class InstitutionFirst extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Pages of a vendor's account. */
  private static final String VENDORS_OWN = "/vendoraccount/";

  /** Name of the attribute of the session: the institution whose sign-in is noted. */
  private static final String NOTED = InstitutionFirst.class.getName() + ".noted";

  @Inject private transient SignedIn signedIn;
  @Inject private transient VendorDesk desk;
  @Inject private transient CurrentTenant tenant;
  @Inject private transient NoteSignIn signIn;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isAboutNoInstitution(request.getServletPath())
        || !signedIn.present()
        || tenant.membership().isPresent()
        || goesOn(request)) {
      noteSignIn(request);
      chain.doFilter(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + page() + ".xhtml");
    }
  }

  /** Once for each institution that the session is about. */
  private void noteSignIn(HttpServletRequest request) {
    if (isAboutNoInstitution(request.getServletPath())
        || !signedIn.present()
        || tenant.membership().isEmpty()) {
      return;
    }
    HttpSession session = request.getSession();
    Long institution = tenant.institutionId();
    if (!institution.equals(session.getAttribute(NOTED))) {
      signIn.note();
      session.setAttribute(NOTED, institution);
    }
  }

  /** Whether the person works again for the institution of before. */
  private boolean goesOn(HttpServletRequest request) {
    LastInstitution.of(request)
        .ifPresent(
            last -> {
              if (tenant.memberships().stream().anyMatch(m -> m.getInstitutionId() == last)) {
                tenant.choose(last);
              }
            });
    return tenant.membership().isPresent();
  }

  private String page() {
    if (tenant.memberships().isEmpty()) {
      return desk.member().isPresent() ? VENDORS_OWN + "index" : "/signin/noaccess";
    }
    return tenant.lacksSecondFactor() ? "/signin/secondfactor" : "/signin/choose";
  }

  private static boolean isAboutNoInstitution(String path) {
    return path.startsWith("/public/")
        || path.startsWith("/signin/")
        || path.startsWith(VENDORS_OWN)
        || path.startsWith("/jakarta.faces.resource/");
  }
}
