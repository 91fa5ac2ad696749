package jp.mimamori.oversightportal.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.signin.SignedIn;

/**
 * Every page of this portal is about one post. Who holds several chooses first; who holds none
 * today is told whom to ask; a second factor is asked for. A courtesy: what such a person may not
 * do, the use cases refuse.
 */
@WebFilter("*.xhtml")
public class PostFirst extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient SignedIn signedIn;
  @Inject private transient CurrentOfficer officer;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (needsNoPost(request.getServletPath())
        || !signedIn.present()
        || officer.assignment().isPresent()) {
      chain.doFilter(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + "/signin/" + page() + ".xhtml");
    }
  }

  private String page() {
    if (officer.assignments().isEmpty()) {
      return "noaccess";
    }
    return officer.lacksSecondFactor() ? "secondfactor" : "choose";
  }

  private static boolean needsNoPost(String path) {
    return path.startsWith("/public/")
        || path.startsWith("/signin/")
        || path.startsWith("/jakarta.faces.resource/");
  }
}
