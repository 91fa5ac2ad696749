package jp.mimamori.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Binds the session cookie to this host where that is possible: behind TLS it becomes {@code
 * __Host-…} and Secure. On the plain http of a demo browsers would refuse such a cookie, so there
 * it keeps the name of {@code web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    String baseUrl = ConfigProvider.getConfig().getValue("oidc.base-url", String.class);
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    boolean secure = baseUrl.startsWith("https:");
    cookie.setSecure(secure);
    if (secure) {
      cookie.setName("__Host-" + cookie.getName());
    }
  }
}
