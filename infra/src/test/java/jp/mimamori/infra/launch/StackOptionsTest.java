package jp.mimamori.infra.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mimamori.infra.launch.StackOptions.PortName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackOptionsTest {
  private static final Path DATA = Path.of("data");

  @Test
  void startsOnTheDocumentedPortsWithDemoData() {
    StackOptions options = parse(Map.of());

    assertThat(options.port(PortName.TENANT)).isEqualTo(8080);
    assertThat(options.port(PortName.OVERSIGHT)).isEqualTo(8090);
    assertThat(options.port(PortName.KEYCLOAK)).isEqualTo(8180);
    assertThat(options.port(PortName.DATABASE)).isEqualTo(3307);
    assertThat(options.port(PortName.SMTP)).isEqualTo(3025);
    assertThat(options.dataDirectory()).isEqualTo(DATA);
    assertThat(options.fresh()).isFalse();
    assertThat(options.demo()).isTrue();
  }

  @Test
  void commandLineWinsOverEnvironment() {
    Map<String, String> environment =
        Map.of("MIMAMORI_TENANT_PORT", "1000", "MIMAMORI_SMTP_PORT", "1001");

    StackOptions options = parse(environment, "--tenant-port", "2000");

    assertThat(options.port(PortName.TENANT)).isEqualTo(2000);
    assertThat(options.port(PortName.SMTP)).isEqualTo(1001);
  }

  @Test
  void valueMayFollowAnEqualsSign() {
    StackOptions options = parse(Map.of(), "--data-dir=/tmp/a", "--keycloak-port=99", "--fresh");

    assertThat(options.dataDirectory()).isEqualTo(Path.of("/tmp/a"));
    assertThat(options.port(PortName.KEYCLOAK)).isEqualTo(99);
    assertThat(options.fresh()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "--colour,--colour という指定はありません",
    "--tenant-port,--tenant-port には値が必要です",
    "--tenant-port=x,指定値: x",
    "--tenant-port=0,指定値: 0",
    "--tenant-port=65536,指定値: 65536"
  })
  void tellsWhatIsWrong(String argument, String sentence) {
    assertThatExceptionOfType(LaunchException.class)
        .isThrownBy(() -> parse(Map.of(), argument))
        .withMessageContaining(sentence);
  }

  @Test
  void freePortsAreAllDifferent() {
    StackOptions options = StackOptions.onFreePorts(DATA);

    assertThat(Set.copyOf(options.ports().values())).hasSize(PortName.values().length);
  }

  private static StackOptions parse(Map<String, String> environment, String... arguments) {
    return StackOptions.parse(List.of(arguments), environment, DATA);
  }
}
