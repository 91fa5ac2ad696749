package jp.mimamori.infra.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.List;

/** Tells taken ports before anything is started on them. */
final class Ports {
  private Ports() {}

  /**
   * @throws LaunchException naming the first port that two listeners share or that is taken
   */
  static void requireFree(StackOptions options) {
    for (StackOptions.PortName name : StackOptions.PortName.values()) {
      int port = options.port(name);
      long users = options.ports().values().stream().filter(other -> other == port).count();
      if (users > 1) {
        throw new LaunchException(
            "ポート " + port + " が二つ以上の用途に指定されています。" + name.option() + " などで変えてください。");
      }
      if (isTaken(port)) {
        throw new LaunchException(
            "ポート %d（%s）は別のプログラムが使用中です。%s で別の番号を指定してください。"
                .formatted(port, name.label(), name.option()));
      }
    }
  }

  /**
   * Ports that nobody listens on now, all different. Below 32768: the kernel gives the higher ones
   * to outgoing connections, which would then stand in the way of a later listener.
   */
  static List<Integer> free(int count) {
    return new SecureRandom()
        .ints(20_000, 32_000)
        .distinct()
        .filter(port -> !isTaken(port))
        .limit(count)
        .boxed()
        .toList();
  }

  static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
