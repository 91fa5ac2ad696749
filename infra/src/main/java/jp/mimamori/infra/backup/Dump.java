package jp.mimamori.infra.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the text of mariadb-dump holds, read while it passes by. So the figures are those of the
 * very snapshot that is kept, whatever is written to the database meanwhile. The program puts each
 * row on a line of its own and line breaks in texts are escaped.
 */
final class Dump {

  /** Enough of a line to know it, and all of a row of {@code audit_chain}. */
  private static final int HEAD = 300;

  private static final String ENDS = "base.audit_chain";

  private final Map<String, Long> rows = new TreeMap<>();
  private final List<String> auditEnds = new ArrayList<>();

  private final ByteArrayOutputStream head = new ByteArrayOutputStream(HEAD);
  private int last;
  private String schema = "";
  private String table;

  private Dump() {}

  /** Copies a dump from a program to a file. */
  static Dump copy(InputStream in, OutputStream out) throws IOException {
    Dump dump = new Dump();
    byte[] buffer = new byte[64 * 1024];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      out.write(buffer, 0, read);
      for (int i = 0; i < read; i++) {
        dump.take(buffer[i]);
      }
    }
    return dump;
  }

  /** Rows by {@code schema.table}, empty tables included. */
  Map<String, Long> rows() {
    return rows;
  }

  /** The last link of each audit chain: institution, number, hash. */
  List<String> auditEnds() {
    return auditEnds;
  }

  private void take(byte next) {
    if (next == '\n') {
      line(head.toString(StandardCharsets.UTF_8));
      head.reset();
    } else {
      last = next;
      if (head.size() < HEAD) {
        head.write(next);
      }
    }
  }

  private void line(String line) {
    if (table != null) {
      row(line);
    } else if (line.startsWith("USE `")) {
      schema = name(line);
    } else if (line.startsWith("CREATE TABLE `")) {
      rows.put(schema + "." + name(line), 0L);
    } else if (line.startsWith("INSERT INTO `")) {
      table = schema + "." + name(line);
    }
  }

  private void row(String line) {
    rows.merge(table, 1L, Long::sum);
    if (table.equals(ENDS)) {
      auditEnds.add(line.replaceAll("[()';]|,$", ""));
    }
    if (last == ';') {
      table = null;
    }
  }

  private static String name(String line) {
    return line.split("`", 3)[1];
  }
}
