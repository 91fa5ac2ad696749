package jp.mimamori.server;

import java.nio.file.Path;
import jp.mimamori.browser.Product;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives Arquillian's own server what the launcher gives the institutions' portal: data source, key
 * and settings of the product that runs for the tests. Must stand before ArquillianExtension.
 */
public class TenantServer implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("com.sun.aas.instanceRoot") != null) {
      return; // inside the server itself
    }
    Product.running();
    Path payara = Path.of("target/payara").toAbsolutePath();
    Path secrets = Product.data().resolve("tenant-portal/secrets");
    System.setProperty("mimamori.server.jar", payara.resolve("payara-micro.jar").toString());
    System.setProperty(
        "mimamori.server.options",
        String.join(
            " ",
            "--nohazelcast",
            "--disablephonehome",
            "--autobindhttp",
            "--addjars " + payara.resolve("mariadb-java-client.jar"),
            "--secretsdir " + secrets,
            "--prebootcommandfile " + secrets.resolve("commands.asadmin")));
  }
}
