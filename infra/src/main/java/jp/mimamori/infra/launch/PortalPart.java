package jp.mimamori.infra.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One portal in its own Payara Micro process, with one database account. */
final class PortalPart implements Part {
  /** In Payara's log when the portal will not come up; the process stays alive all the same. */
  private static final Pattern FAILURE =
      Pattern.compile("BootstrapException|\"Deployed\\\\?\": \\[(\\s|\\\\[nr])*]");

  private static final List<String> JAVA_OPTIONS =
      List.of(
          "-Xms128m",
          "-Xmx512m",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=ja",
          "-Duser.country=JP",
          "-Duser.timezone=UTC",
          "-Djava.awt.headless=true",
          // or every JSON value looks through the class path for a provider
          "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");

  private final Portal portal;
  private final Path war;
  private final Layout layout;
  private final DataDirectory data;
  private final DatabasePart database;
  private final Map<String, String> configuration;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private ChildProcess server;

  /**
   * @param configuration MicroProfile Config values, handed over in files that only we can read
   */
  PortalPart(
      Portal portal,
      Path war,
      Layout layout,
      DataDirectory data,
      DatabasePart database,
      Map<String, String> configuration) {
    this.portal = portal;
    this.war = war;
    this.layout = layout;
    this.data = data;
    this.database = database;
    this.configuration = configuration;
  }

  @Override
  public String name() {
    return portal.label();
  }

  @Override
  public void start() throws InterruptedException {
    data.clear(portal.module() + "/server"); // or the settings of an earlier start would stay
    Path own = data.directory(portal.module());
    Secrets secrets = new Secrets(data.directory(portal.module() + "/secrets"));
    configuration.forEach(secrets::put);
    secrets.put("commands.asadmin", commands());
    ClassPathFiles.copy("/payara", List.of("logging.properties"), own);
    server = ChildProcess.start(data, portal.module(), command(own, secrets.directory()), Map.of());
    Waiting.until(this::ready, server, name(), 300);
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(10);
    }
  }

  @Override
  public Optional<ChildProcess> process() {
    return Optional.ofNullable(server);
  }

  private List<String> command(Path own, Path secrets) {
    List<String> command = new ArrayList<>();
    command.add(Jvm.java());
    command.addAll(Jvm.ofPortals());
    command.addAll(JAVA_OPTIONS);
    command.addAll(List.of("-jar", layout.payaraMicro().toString()));
    command.addAll(List.of("--nohazelcast", "--disablephonehome", "--contextroot", "/"));
    command.addAll(List.of("--rootdir", own.resolve("server").toString()));
    command.addAll(List.of("--port", String.valueOf(portal.port())));
    command.addAll(List.of("--logproperties", own.resolve("logging.properties").toString()));
    command.addAll(List.of("--addjars", layout.databaseDriver().toString()));
    command.addAll(List.of("--secretsdir", secrets.toString()));
    command.addAll(List.of("--prebootcommandfile", secrets.resolve("commands.asadmin").toString()));
    command.addAll(List.of("--deploy", war.toString()));
    return command;
  }

  private String commands() {
    String account = portal.schema();
    return Templates.fill(
        "/payara/commands.asadmin",
        Map.of(
            "database.user", "app_" + account,
            "database.password", database.password(account),
            "database.url", escaped(database.url(account) + "?" + connection())));
  }

  private static final String CONNECTION =
      "tcpKeepAlive=true&connectTimeout=3000&socketTimeout=30000&allowLocalInfile=false"
          + "&timezone=UTC";

  /**
   * Statements prepared by the server halve the cost of the tenant views. The officers' views of
   * counts are unions: there MariaDB 11.4 pushes conditions down to the tables' keys only if it
   * knows the values when it plans, and would else read every row of the country.
   */
  private static final String PREPARED =
      "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=250";

  private String connection() {
    return portal.schema().equals("tenant") ? CONNECTION + PREPARED : CONNECTION;
  }

  private static String escaped(String property) {
    return property.replace(":", "\\:").replace("=", "\\=");
  }

  private boolean ready() {
    String log = server.output();
    if (FAILURE.matcher(log).find()) {
      throw new LaunchException(name() + "を配備できませんでした。原因はログをご覧ください: " + server.log());
    }
    return log.contains("ready in") && serves();
  }

  private boolean serves() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portal.port() + "/health"))
              .timeout(Duration.ofSeconds(10))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
