package jp.mimamori.files;

import java.io.IOException;

/** Writes a table row by row, however many there are. No cell can become a formula. */
public interface TableWriter extends AutoCloseable {

  /** One row of numbers and texts; null is an empty cell. */
  void row(Object... cells) throws IOException;

  @Override
  void close() throws IOException;
}
