package jp.mimamori.ledgerimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;
import jp.mimamori.ledger.DeviceKind;
import jp.mimamori.ui.Functions;

/**
 * The machines that a scan of the network found: the XML file of nmap ({@code nmap -oX}). Document
 * type and entities of the file are never looked at, so it can neither read files nor blow up.
 */
final class NmapFile {

  /** What {@link #read} tells of each machine, as columns of the device ledger. */
  static final List<String> TARGETS =
      List.of(
          "computerName",
          "ipAddress",
          Targets.IF_NEW + "name",
          Targets.IF_NEW + "kind",
          Targets.IF_NEW + "maker",
          Targets.IF_NEW + "software");

  private static final Map<String, DeviceKind> KINDS =
      Map.of(
          "router", DeviceKind.NETWORK,
          "broadband router", DeviceKind.NETWORK,
          "switch", DeviceKind.NETWORK,
          "WAP", DeviceKind.NETWORK,
          "firewall", DeviceKind.NETWORK,
          "general purpose", DeviceKind.TERMINAL,
          "printer", DeviceKind.OTHER,
          "storage-misc", DeviceKind.SERVER);

  private final XMLStreamReader xml;
  private String host;
  private String address;
  private String maker;
  private String system;
  private DeviceKind kind;
  private boolean up;

  private NmapFile(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * @param reader takes the texts of each machine that answered
   * @throws UploadRefusedException if it is no such file, or has too many machines
   */
  static void read(Path file, long maxBytes, int maxHosts, Consumer<List<String>> reader)
      throws IOException {
    long size = Files.size(file);
    if (size == 0 || size > maxBytes) {
      throw new UploadRefusedException(size == 0 ? UploadFault.EMPTY : UploadFault.TOO_LARGE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      new NmapFile(xml).read(maxHosts, reader);
    } catch (XMLStreamException e) {
      throw new UploadRefusedException(UploadFault.NOT_NMAP);
    }
  }

  private void read(int maxHosts, Consumer<List<String>> reader) throws XMLStreamException {
    int hosts = 0;
    boolean ofNmap = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        ofNmap |= xml.getLocalName().equals("nmaprun");
        begin(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("host")
          && up
          && address != null) {
        if (hosts++ == maxHosts) {
          throw new UploadRefusedException(UploadFault.TOO_MANY_ROWS);
        }
        reader.accept(texts());
      }
    }
    if (!ofNmap) {
      throw new UploadRefusedException(UploadFault.NOT_NMAP);
    }
  }

  private void begin(String element) {
    switch (element) {
      case "host" -> {
        host = null;
        address = null;
        maker = null;
        system = null;
        kind = null;
        up = true;
      }
      case "status" -> up = "up".equals(attribute("state"));
      case "address" -> {
        if ("ipv4".equals(attribute("addrtype")) || address == null && isIpv6()) {
          address = attribute("addr");
        } else if ("mac".equals(attribute("addrtype"))) {
          maker = attribute("vendor");
        }
      }
      case "hostname" -> host = host == null ? attribute("name") : host;
      case "osmatch" -> system = system == null ? attribute("name") : system;
      case "osclass" -> kind = kind == null ? KINDS.get(attribute("type")) : kind;
      default -> {
        // ports and scripts say nothing that stands in the ledger
      }
    }
  }

  private boolean isIpv6() {
    return "ipv6".equals(attribute("addrtype"));
  }

  private String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    texts.add(orEmpty(host));
    texts.add(address);
    texts.add(host == null ? address : host);
    texts.add(Functions.term(kind == null ? DeviceKind.OTHER : kind));
    texts.add(orEmpty(maker));
    texts.add(orEmpty(system));
    return texts;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
