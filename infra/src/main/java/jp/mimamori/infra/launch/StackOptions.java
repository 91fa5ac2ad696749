package jp.mimamori.infra.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What can be chosen at a start.
 *
 * @param ports the port of each listener, all on 127.0.0.1
 * @param dataDirectory where everything is kept
 * @param fresh delete the kept data first
 * @param demo load the fictional institutions and their history
 */
public record StackOptions(
    Map<PortName, Integer> ports, Path dataDirectory, boolean fresh, boolean demo) {

  /** A listener whose port can be chosen. */
  public enum PortName {
    TENANT(8080, "医療機関向けポータル", "--tenant-port"),
    OVERSIGHT(8090, "保健所・県向けポータル", "--oversight-port"),
    KEYCLOAK(8180, "認証サーバー（Keycloak）", "--keycloak-port"),
    DATABASE(3307, "データベース（MariaDB）", "--database-port"),
    SMTP(3025, "メール送信（SMTP）", "--smtp-port"),
    IMAP(3143, "メール閲覧（IMAP）", "--imap-port");

    private final int standard;
    private final String label;
    private final String option;

    PortName(int standard, String label, String option) {
      this.standard = standard;
      this.label = label;
      this.option = option;
    }

    String label() {
      return label;
    }

    String option() {
      return option;
    }

    String variable() {
      return "MIMAMORI_" + name() + "_PORT";
    }
  }

  public StackOptions {
    ports = Map.copyOf(ports);
  }

  public int port(PortName name) {
    return ports.get(name);
  }

  /** Ports that are free now, for tests that run beside other instances. */
  public static StackOptions onFreePorts(Path dataDirectory) {
    Map<PortName, Integer> ports = new EnumMap<>(PortName.class);
    Iterator<Integer> free = Ports.free(PortName.values().length).iterator();
    for (PortName name : PortName.values()) {
      ports.put(name, free.next());
    }
    return new StackOptions(ports, dataDirectory, true, true);
  }

  /**
   * Reads command line and environment; the command line wins.
   *
   * @param standardData data directory when none is named
   * @throws LaunchException for an unknown option or a value that is no port
   */
  static StackOptions parse(
      List<String> arguments, Map<String, String> environment, Path standardData) {
    Map<PortName, Integer> ports = new EnumMap<>(PortName.class);
    for (PortName name : PortName.values()) {
      String value = environment.get(name.variable());
      ports.put(name, value == null ? name.standard : toPort(name.variable(), value));
    }
    String variable = environment.get("MIMAMORI_DATA_DIR");
    Path data = variable == null ? standardData : Path.of(variable);
    boolean fresh = false;
    boolean demo = true;

    for (Words words = new Words(arguments); words.more(); ) {
      String option = words.next();
      if (option.equals("--fresh")) {
        fresh = true;
      } else if (option.equals("--no-demo")) {
        demo = false;
      } else if (option.equals("--data-dir")) {
        data = Path.of(words.value());
      } else {
        ports.put(portName(option), toPort(option, words.value()));
      }
    }
    return new StackOptions(ports, data, fresh, demo);
  }

  private static PortName portName(String option) {
    for (PortName name : PortName.values()) {
      if (name.option.equals(option)) {
        return name;
      }
    }
    throw new LaunchException(option + " という指定はありません。infra/run --help をご覧ください。");
  }

  private static int toPort(String source, String value) {
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new LaunchException(source + " には 1〜65535 のポート番号を指定してください（指定値: " + value + "）。");
  }

  /** Command line words; {@code --name=value} counts as two. */
  private static final class Words {
    private final List<String> words;
    private int at;

    Words(List<String> arguments) {
      words =
          arguments.stream().flatMap(word -> java.util.Arrays.stream(word.split("=", 2))).toList();
    }

    boolean more() {
      return at < words.size();
    }

    String next() {
      return words.get(at++);
    }

    String value() {
      if (!more()) {
        throw new LaunchException(words.get(at - 1) + " には値が必要です。");
      }
      return next();
    }
  }
}
