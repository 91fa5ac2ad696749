package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import jp.mimamori.infra.launch.StackOptions.PortName;
import org.junit.jupiter.api.Test;

class PortsTest {
  private final Map<PortName, Integer> ports =
      new EnumMap<>(StackOptions.onFreePorts(Path.of("data")).ports());

  @Test
  void freePortsAreAccepted() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void takenPortIsNamedWithItsOption() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ports.put(PortName.KEYCLOAK, other.getLocalPort());

      assertThatExceptionOfType(LaunchException.class)
          .isThrownBy(this::check)
          .withMessageContaining(String.valueOf(other.getLocalPort()))
          .withMessageContaining("--keycloak-port");
    }
  }

  @Test
  void onePortForTwoListenersIsRefused() {
    ports.put(PortName.OVERSIGHT, ports.get(PortName.TENANT));

    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(this::check)
        .withMessageContaining("二つ以上");
  }

  private void check() {
    Ports.requireFree(new StackOptions(ports, Path.of("data"), false, false));
  }
}
