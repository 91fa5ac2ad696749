package jp.mimamori.tenantportal.packet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.packet.FetchPacket;
import jp.mimamori.packet.FetchPacket.Fetched;
import jp.mimamori.packet.PacketFile;
import jp.mimamori.web.Attachment;

/**
 * What was made, to be saved: the PDF file alone, or the zip file with the evidence, which is put
 * together while it is sent.
 */
@WebServlet({PacketServlet.PDF, PacketServlet.ZIP})
public class PacketServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String PDF = "/packet/packet.pdf";
  static final String ZIP = "/packet/packet.zip";

  @Inject private transient FetchPacket fetchPacket;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Fetched packet = fetchPacket.fetch();
      if (request.getServletPath().equals(PDF)) {
        Attachment.announce(
            response, packet.name() + ".pdf", "application/pdf", packet.pdf().getSize());
        copy(packet.pdf(), response.getOutputStream());
      } else {
        Attachment.announce(response, packet.name() + ".zip", "application/zip");
        zip(packet, response.getOutputStream());
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void zip(Fetched packet, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (PacketFile file : packet.files()) {
        zip.putNextEntry(new ZipEntry(file.getPath()));
        copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private void copy(PacketFile file, OutputStream out) throws IOException {
    for (int position = 0; position < file.chunks(); position++) {
      out.write(fetchPacket.chunk(file, position));
    }
  }
}
