package jp.mimamori.oversightportal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jp.mimamori.signin.OidcConfig;

/** How long pages of lists are, and how a program finds the next one. */
final class Paging {

  static final String LIMIT = "1〜200、指定しなければ50";
  static final String CURSOR = "前のページのnext";
  static final String NEXT = "続きがあるときは、Linkヘッダーのrel=\"next\"が次のページです。";

  private static final int USUAL = 50;
  private static final int MOST = 200;

  private Paging() {}

  /**
   * @throws BadQueryException for what is no length of a page
   */
  static int size(String limit) {
    if (limit == null) {
      return USUAL;
    }
    int size = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
    if (size < 1 || size > MOST) {
      throw new BadQueryException("limit", "1-" + MOST);
    }
    return size;
  }

  /**
   * A page of a list.
   *
   * @param next cursor of the page behind it; null on the last one
   */
  static Response answer(Object page, String next, UriInfo address, OidcConfig portal) {
    Response.ResponseBuilder answer = Response.ok(page);
    if (next != null) {
      answer.header("Link", "<" + addressOf(next, address, portal) + ">; rel=\"next\"");
    }
    return answer.build();
  }

  /** As the portal is reached from outside, whatever host the request named. */
  private static String addressOf(String cursor, UriInfo address, OidcConfig portal) {
    return UriBuilder.fromUri(portal.baseUrl())
        .path(address.getRequestUri().getPath())
        .replaceQuery(address.getRequestUri().getRawQuery())
        .replaceQueryParam("cursor", cursor)
        .build()
        .toString();
  }
}
