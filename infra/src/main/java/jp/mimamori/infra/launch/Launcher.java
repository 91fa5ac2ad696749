package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Behind {@code infra/run}: starts the product, says how to reach it, ends it on Ctrl-C. */
public final class Launcher {
  private static final Logger LOG = Logger.getLogger(Launcher.class.getName());

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Layout layout = Layout.find();
  private volatile boolean ending;
  private volatile boolean failed;

  public static void main(String[] arguments) {
    new Launcher().run(List.of(arguments));
    System.exit(1);
  }

  /** Returns only after a failure; the normal end is a signal. */
  private void run(List<String> arguments) {
    try {
      StackOptions options =
          StackOptions.parse(arguments, System.getenv(), layout.home().resolve("infra/data"));
      Stack stack = Stack.prepare(options, out);
      LauncherLog.writeTo(stack.log("launcher"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "end"));
      stack.start();
      RunFile.write(stack, layout.runFile());
      new Summary(stack).print(out);
      fail(stack.awaitFailure() + "が終了したため、すべてを終了します。原因は各ログをご覧ください。");
    } catch (LaunchException e) {
      fail("起動できませんでした: " + e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "unexpected", e);
      fail("起動できませんでした: 予期しない問題が起きました（" + e + "）。");
    }
  }

  private void fail(String sentence) {
    if (!ending) {
      failed = true;
      out.println(sentence);
    }
  }

  private void end(Stack stack) {
    if (!failed) {
      out.println("終了しています。データは次回まで残ります。");
    }
    ending = true;
    stack.close();
    try {
      Files.deleteIfExists(layout.runFile());
    } catch (IOException e) {
      out.println(layout.runFile() + " を消せません: " + e.getMessage());
    }
  }
}
