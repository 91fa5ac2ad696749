package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the launcher's libraries log to a file, so that the screen shows progress only. */
final class LauncherLog {
  private LauncherLog() {}

  static void writeTo(Path file) {
    try {
      LogManager.getLogManager().reset();
      FileHandler handler = new FileHandler(file.toString());
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
      Logger.getLogger("").addHandler(handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
