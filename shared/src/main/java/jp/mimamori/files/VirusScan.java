package jp.mimamori.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has contents looked at by clamd, where the operator runs one ({@code clamd.address}, host:port).
 * Without that setting nothing is looked at; with it, nothing is taken that was not looked at.
 */
@ApplicationScoped
public class VirusScan {

  private static final Logger LOG = Logger.getLogger(VirusScan.class.getName());
  private static final int MILLIS = 30_000;

  private final String address;

  protected VirusScan() {
    this.address = null;
  }

  /**
   * @param address empty where there is no clamd
   */
  @Inject
  public VirusScan(@ConfigProperty(name = "clamd.address") Optional<String> address) {
    this.address = address.orElse(null);
  }

  /**
   * @throws UploadRefusedException if something is found, or clamd gives no answer
   */
  public void check(Path file) {
    if (address == null) {
      return;
    }
    String answer;
    try {
      answer = ask(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "clamd at " + address + " does not answer", e);
      throw new UploadRefusedException(UploadFault.NOT_SCANNED);
    }
    if (answer.endsWith(" FOUND")) {
      LOG.log(Level.WARNING, "An upload is refused: {0}", answer);
      throw new UploadRefusedException(UploadFault.VIRUS_FOUND);
    }
    if (!answer.equals("stream: OK")) {
      LOG.log(Level.WARNING, "clamd at {0} says {1}", new Object[] {address, answer});
      throw new UploadRefusedException(UploadFault.NOT_SCANNED);
    }
  }

  /** The command INSTREAM: pieces, each after its length, and an empty one at the end. */
  private String ask(Path file) throws IOException {
    int colon = address.lastIndexOf(':');
    try (Socket clamd = new Socket();
        InputStream in = Files.newInputStream(file)) {
      clamd.setSoTimeout(MILLIS);
      clamd.connect(
          new InetSocketAddress(
              address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
          MILLIS);
      DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.writeInt(read);
        out.write(buffer, 0, read);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = clamd.getInputStream().readNBytes(1000);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
  }
}
