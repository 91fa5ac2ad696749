package jp.mimamori.tenantportal.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.mimamori.identity.NotFoundException;

/** What {@link StopServlet} shows. */
@Named("calendar_stop")
@RequestScoped
public class StopPage {

  private static final String SHOWN = StopPage.class.getName();

  @Inject private HttpServletRequest request;

  private Shown shown;

  private record Shown(boolean wanted, String address) {}

  static void show(HttpServletRequest request, boolean wanted) {
    request.setAttribute(SHOWN, new Shown(wanted, request.getRequestURI()));
  }

  /** Whoever opens the page without a link finds nothing. */
  public void load() {
    if (!(request.getAttribute(SHOWN) instanceof Shown found)) {
      throw new NotFoundException("no link");
    }
    shown = found;
  }

  /** Whether the mail still comes. */
  public boolean isWanted() {
    return shown != null && shown.wanted();
  }

  /** Where the form is sent to: the link itself. */
  public String getAddress() {
    return shown.address();
  }
}
