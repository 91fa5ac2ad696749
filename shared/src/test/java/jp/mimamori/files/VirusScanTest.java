package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirusScanTest {

  @TempDir Path folder;

  /** Answers the first that asks, and notes what it was sent. */
  private static CompletableFuture<byte[]> clamd(ServerSocket socket, String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket asking = socket.accept()) {
            DataInputStream in = new DataInputStream(asking.getInputStream());
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            assertThat(command).asString(StandardCharsets.US_ASCII).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
              sent.write(in.readNBytes(length));
            }
            asking.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            return sent.toByteArray();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static VirusScan asking(ServerSocket socket) {
    return new VirusScan(Optional.of("127.0.0.1:" + socket.getLocalPort()));
  }

  private Path file(int size) throws IOException {
    return Files.write(folder.resolve("upload"), new byte[size]);
  }

  @Test
  void theWholeContentIsLookedAt() throws Exception {
    try (ServerSocket socket = listening()) {
      CompletableFuture<byte[]> sent = clamd(socket, "stream: OK");
      asking(socket).check(file(200_000));
      assertThat(sent.get()).hasSize(200_000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stream: Eicar-Signature FOUND, VIRUS_FOUND",
    "INSTREAM size limit exceeded. ERROR, NOT_SCANNED",
    "'', NOT_SCANNED"
  })
  void anyOtherAnswerRefuses(String answer, UploadFault fault) throws Exception {
    try (ServerSocket socket = listening()) {
      clamd(socket, answer);
      refused(asking(socket), fault);
    }
  }

  @Test
  void nothingIsTakenUnseenWhileClamdIsAway() throws IOException {
    ServerSocket socket = listening();
    socket.close();
    refused(asking(socket), UploadFault.NOT_SCANNED);
  }

  @Test
  void withoutClamdNothingIsLookedAt() {
    assertThatCode(() -> new VirusScan(Optional.empty()).check(file(1))).doesNotThrowAnyException();
  }

  private void refused(VirusScan scan, UploadFault fault) {
    assertThatThrownBy(() -> scan.check(file(10)))
        .isInstanceOfSatisfying(
            UploadRefusedException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
