package jp.mimamori.tenantportal.draft;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import jp.mimamori.draft.KeepDraft;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.SameOrigin;

/**
 * Takes drafts from {@code mimamori/drafts.js}: {@code PUT} keeps that of a page, {@code DELETE}
 * throws it away. {@code page} is its path and query; {@code workplace} the institution for which
 * it was typed, since a person of several may have gone over to another one meanwhile: 409.
 */
@WebServlet(DraftServlet.PATH)
public class DraftServlet extends HttpServlet {

  static final String PATH = "/drafts";

  private static final long serialVersionUID = 1L;

  @Inject private transient OidcConfig config;
  @Inject private transient CurrentTenant tenant;
  @Inject private transient KeepDraft keepDraft;

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = request.getParameter("page");
    if (isRefused(request, response, page)) {
      return;
    }
    String content = read(request);
    if (content.length() > KeepDraft.CONTENT_MAX) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    keepDraft.keep(page, content);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    String page = request.getParameter("page");
    if (!isRefused(request, response, page)) {
      keepDraft.discard(page);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  /** Whether it is answered already. */
  private boolean isRefused(HttpServletRequest request, HttpServletResponse response, String page) {
    response.setHeader("Cache-Control", "no-store");
    int status = 0;
    if (!SameOrigin.made(request, config.baseUrl()) || tenant.membership().isEmpty()) {
      status = HttpServletResponse.SC_FORBIDDEN;
    } else if (page == null || page.length() > KeepDraft.PAGE_MAX) {
      status = HttpServletResponse.SC_BAD_REQUEST;
    } else if (!String.valueOf(tenant.institutionId()).equals(request.getParameter("workplace"))) {
      status = HttpServletResponse.SC_CONFLICT;
    }
    if (status != 0) {
      response.setStatus(status);
    }
    return status != 0;
  }

  /** No more than one character too many. */
  private static String read(HttpServletRequest request) throws IOException {
    char[] buffer = new char[KeepDraft.CONTENT_MAX + 1];
    int length = 0;
    try (Reader reader = request.getReader()) {
      int count;
      while (length < buffer.length
          && (count = reader.read(buffer, length, buffer.length - length)) >= 0) {
        length += count;
      }
    }
    return new String(buffer, 0, length);
  }
}
