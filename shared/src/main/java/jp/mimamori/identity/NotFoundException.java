package jp.mimamori.identity;

/**
 * There is nothing of that kind, or nothing that this person may see: the two must look the same.
 * The portals answer with their 404 page.
 */
public class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFoundException(String message) {
    super(message);
  }
}
