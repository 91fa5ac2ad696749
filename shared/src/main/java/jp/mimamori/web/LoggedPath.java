package jp.mimamori.web;

/** A path as logs may keep it: without the secret of a link. */
public final class LoggedPath {

  private static final String LINKS = "/vendor/";

  private LoggedPath() {}

  /** {@code /vendor/…} for every link; any other path as it is. */
  public static String of(Object path) {
    String text = String.valueOf(path);
    return text.startsWith(LINKS) ? LINKS + "…" : text;
  }
}
