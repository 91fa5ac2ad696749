package jp.mimamori.identity;

/** The person may not do this. The portals answer with their 403 page. */
public class NotPermittedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotPermittedException(String message) {
    super(message);
  }
}
