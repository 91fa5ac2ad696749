package jp.mimamori.web;

import java.util.List;

/** A path as logs may keep it: without the secret of a link. */
public final class LoggedPath {

  private static final List<String> LINKS = List.of("/vendor/", "/feed/", "/digest/");

  private LoggedPath() {}

  /** {@code /vendor/…} for every link; any other path as it is. */
  public static String of(Object path) {
    String text = String.valueOf(path);
    return LINKS.stream()
        .filter(text::startsWith)
        .findFirst()
        .map(links -> links + "…")
        .orElse(text);
  }
}
