package jp.mimamori.infra.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Behind {@code infra/run}: starts the product, says how to reach it, ends it on Ctrl-C. */
public final class Launcher {
  private static final int FAILED = 1;

  private Launcher() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Layout layout;
    Stack stack;
    try {
      layout = Layout.find();
      Files.deleteIfExists(layout.runFile());
      StackOptions options =
          StackOptions.parse(
              List.of(arguments), System.getenv(), layout.home().resolve("infra/data"));
      stack = Stack.prepare(options, out);
      LauncherLog.writeTo(stack.log("launcher"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, layout, out), "end"));
      stack.start();
    } catch (LaunchException e) {
      out.println("起動できませんでした: " + e.getMessage());
      System.exit(FAILED);
      return;
    }
    RunFile.write(stack, layout.runFile());
    new Summary(stack).print(out);
    String ended = stack.awaitFailure();
    if (!stack.isClosed()) {
      out.println(ended + "が終了したため、すべてを終了します。原因は各ログをご覧ください。");
      System.exit(FAILED);
    }
  }

  private static void end(Stack stack, Layout layout, PrintStream out) {
    stack.close();
    try {
      Files.deleteIfExists(layout.runFile());
    } catch (IOException e) {
      out.println(layout.runFile() + " を消せません: " + e.getMessage());
    }
  }
}
