package jp.mimamori.browser;

import java.nio.file.Path;
import jp.mimamori.infra.launch.Account;
import jp.mimamori.infra.launch.Stack;
import jp.mimamori.infra.launch.StackOptions;

/**
 * The whole product, started once for all tests of a run through the launcher that {@code
 * infra/run} uses, with its own data on free ports.
 */
public final class Product {

  private static final Path DATA = Path.of("target/it-data").toAbsolutePath();

  private static Stack stack;

  private Product() {}

  public static synchronized Stack running() {
    if (stack == null) {
      stack = Stack.start(StackOptions.onFreePorts(DATA), System.out);
      Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    }
    return stack;
  }

  /** Where the running product keeps its data, settings and secrets. */
  public static Path data() {
    running();
    return DATA;
  }

  public static Account account(String username) {
    return running().accounts().stream()
        .filter(a -> a.person().username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no demo account " + username));
  }
}
