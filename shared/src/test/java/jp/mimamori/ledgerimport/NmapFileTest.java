package jp.mimamori.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NmapFileTest {

  private static final String HOST =
      """
      <host><status state="%s"/><address addr="192.168.1.%d" addrtype="ipv4"/>
      <address addr="AA:BB" addrtype="mac" vendor="Buffalo"/><hostnames>%s</hostnames>
      <os><osmatch name="Linux 5"><osclass type="WAP"/></osmatch></os></host>
      """;

  @TempDir Path folder;

  private List<List<String>> read(String xml, int maxHosts) throws IOException {
    Path file = Files.writeString(folder.resolve("scan.xml"), xml);
    List<List<String>> hosts = new ArrayList<>();
    NmapFile.read(file, 100_000, maxHosts, hosts::add);
    return hosts;
  }

  @Test
  void machinesThatAnsweredAreRead() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE nmaprun><nmaprun>"
            + HOST.formatted("up", 1, "<hostname name=\"ap.local\"/>")
            + HOST.formatted("down", 2, "")
            + HOST.formatted("up", 3, "")
            + "</nmaprun>";
    assertThat(read(xml, 10))
        .containsExactly(
            List.of("ap.local", "192.168.1.1", "ap.local", "ネットワーク機器", "Buffalo", "Linux 5"),
            List.of("", "192.168.1.3", "192.168.1.3", "ネットワーク機器", "Buffalo", "Linux 5"));
  }

  @Test
  void filesOfTheServerAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "geheim");
    String xml =
        "<!DOCTYPE nmaprun [<!ENTITY s SYSTEM \"%s\">]><nmaprun>".formatted(secret.toUri())
            + HOST.formatted("up", 1, "&s;")
            + "</nmaprun>";
    try {
      assertThat(read(xml, 10).toString()).doesNotContain("geheim");
    } catch (UploadRefusedException refused) {
      assertThat(refused.fault()).isEqualTo(UploadFault.NOT_NMAP);
    }
  }

  @Test
  void entitiesDoNotGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE nmaprun [<!ENTITY a \"aaaaaaaaaa\">");
    for (char c = 'b'; c <= 'j'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      bomb.append("<!ENTITY %s \"%s\">".formatted(c, before.repeat(10)));
    }
    bomb.append("]><nmaprun><host><status state=\"up\"/>&j;</host></nmaprun>");
    assertThatThrownBy(() -> read(bomb + "<", 10)).isInstanceOf(UploadRefusedException.class);
  }

  @Test
  void otherFilesAndEndlessOnesAreRefused() {
    String two =
        "<nmaprun>" + HOST.formatted("up", 1, "") + HOST.formatted("up", 2, "") + "</nmaprun>";
    assertThatThrownBy(() -> read(two, 1)).hasMessage("TOO_MANY_ROWS");
    assertThatThrownBy(() -> read("<html/>", 1)).hasMessage("NOT_NMAP");
    assertThatThrownBy(() -> read("nothing", 1)).hasMessage("NOT_NMAP");
  }
}
