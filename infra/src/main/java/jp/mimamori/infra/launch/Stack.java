package jp.mimamori.infra.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import jp.mimamori.infra.demo.DemoLoader;
import jp.mimamori.infra.launch.StackOptions.PortName;
import jp.mimamori.infra.reference.ReferenceLoader;
import jp.mimamori.law.JapanTime;

/**
 * The whole product, running. {@code infra/run} and the integration tests start it through here:
 *
 * <pre>{@code
 * try (Stack stack = Stack.start(StackOptions.onFreePorts(folder), System.out)) {
 *   browser.open(stack.tenantPortal());
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {
  private final StackOptions options;
  private final DataDirectory data;
  private final Progress progress;
  private final Portal tenant;
  private final Portal oversight;
  private final List<Account> accounts;
  private final SealKey sealKey = new SealKey();

  private final MailPart mail;
  private final DatabasePart database;
  private final KeycloakPart keycloak;
  private final PortalPart tenantPortal;
  private final PortalPart oversightPortal;
  private final List<Part> beside = new CopyOnWriteArrayList<>();
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private boolean closed;

  private Stack(StackOptions options, PrintStream out) {
    Layout layout = Layout.find();
    this.options = options;
    this.data = new DataDirectory(options.dataDirectory());
    this.progress = new Progress(out);
    this.tenant =
        new Portal(
            "tenant-portal", "tenant", PortName.TENANT.label(), options.port(PortName.TENANT));
    this.oversight =
        new Portal(
            "oversight-portal",
            "oversight",
            PortName.OVERSIGHT.label(),
            options.port(PortName.OVERSIGHT));
    prepareData();
    Secrets secrets = data.secrets();
    this.accounts = Person.all().stream().map(person -> account(person, secrets)).toList();
    this.mail = new MailPart(options.port(PortName.SMTP), options.port(PortName.IMAP));
    this.database =
        new DatabasePart(layout.target().resolve("mariadb"), data, options.port(PortName.DATABASE));
    this.keycloak =
        new KeycloakPart(
            new KeycloakProgram(layout.keycloak()),
            data,
            database,
            new Realm(realmValues(secrets), accounts),
            options.port(PortName.KEYCLOAK),
            progress);
    this.tenantPortal = portal(tenant, layout.war(tenant.module()));
    this.oversightPortal = portal(oversight, layout.war(oversight.module()));
  }

  /**
   * Starts everything and returns when both portals and Keycloak answer.
   *
   * @param out for progress lines
   * @throws LaunchException if a part fails; what was started is stopped again
   */
  public static Stack start(StackOptions options, PrintStream out) {
    Stack stack = prepare(options, out);
    stack.start();
    return stack;
  }

  /** Everything but the start, so that a shutdown hook can be set before. */
  static Stack prepare(StackOptions options, PrintStream out) {
    return new Stack(options, out);
  }

  void start() {
    try {
      Ports.requireFree(options);
      CompletableFuture<Void> ground =
          async(() -> run(mail)).thenRunAsync(() -> run(database), workers);
      CompletableFuture<Void> signIn = ground.thenRunAsync(() -> run(keycloak), workers);
      CompletableFuture<Void> portals =
          ground
              .thenRunAsync(this::prepareTables, workers)
              .thenCompose(done -> servePortalsAndDemo());
      firstFailureOrAll(signIn, portals);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  public String tenantPortal() {
    return tenant.url();
  }

  public String oversightPortal() {
    return oversight.url();
  }

  public String keycloak() {
    return keycloak.url();
  }

  /** Keycloak's process id, for tests that take Keycloak away for a while. */
  public long keycloakPid() {
    return keycloak.process().orElseThrow().pid();
  }

  /** A portal's process id, for measuring what it takes. */
  public long portalPid(String url) {
    return (url.equals(tenant.url()) ? tenantPortal : oversightPortal)
        .process()
        .orElseThrow()
        .pid();
  }

  /** Where mail is sent to, {@code host:port}. */
  public String smtp() {
    return "127.0.0.1:" + options.port(PortName.SMTP);
  }

  /** Where caught mail is read, {@code host:port}; user = address, any password. */
  public String imap() {
    return "127.0.0.1:" + options.port(PortName.IMAP);
  }

  /** Address of the schema with the tables. */
  public String databaseUrl() {
    return database.url("base");
  }

  public List<Account> accounts() {
    return accounts;
  }

  /**
   * Lets one more person sign in; where the person belongs is the caller's business.
   *
   * @param person not one of {@link #accounts}
   */
  public Account add(Person person) throws InterruptedException {
    Account account = account(person, data.secrets());
    keycloak.add(account);
    return account;
  }

  /** A database connection as the owner of the tables, who sees everything. */
  public Connection ownerConnection() throws SQLException {
    return database.owner();
  }

  /** The log file of a part. */
  public Path log(String part) {
    return data.log(part);
  }

  /**
   * Waits until a part ends by itself.
   *
   * @return its Japanese name
   */
  String awaitFailure() {
    CompletableFuture<?>[] ends =
        List.of(database, keycloak, tenantPortal, oversightPortal).stream()
            .map(part -> end(part).thenApply(process -> part.name()))
            .toArray(CompletableFuture[]::new);
    return (String) CompletableFuture.anyOf(ends).join();
  }

  /** Ends every part, the last started first. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    workers.shutdownNow();
    try {
      workers.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop(beside);
    stop(List.of(oversightPortal, tenantPortal));
    stop(List.of(keycloak));
    stop(List.of(database));
    stop(List.of(mail));
    data.close();
  }

  private void prepareData() {
    data.open();
    List<String> orphans = Orphans.end(data.run());
    if (!orphans.isEmpty()) {
      progress.say("前回から残っていた部品を終了しました: " + String.join(", ", orphans));
    }
    if (options.fresh()) {
      data.clear();
      progress.say("データを消して最初から始めます: " + data);
    }
  }

  private Account account(Person person, Secrets secrets) {
    String name = "person." + person.username();
    return new Account(
        person, secrets.password(name), person.needsCode() ? secrets.base32(name + ".totp") : null);
  }

  private PortalPart portal(Portal portal, Path war) {
    return new PortalPart(portal, war, Layout.find(), data, database, configuration(portal));
  }

  /**
   * Serves one more archive behind the institutions' walls until the stack ends, for measuring.
   *
   * @param archive makes it from the institutions' archive
   * @return its address
   */
  public String serveBeside(UnaryOperator<Path> archive) throws InterruptedException {
    Portal portal = new Portal("tenant-bench", "tenant", "計測用", Ports.free(1).get(0));
    PortalPart part = portal(portal, archive.apply(Layout.find().war(tenant.module())));
    beside.add(part);
    part.start();
    return portal.url();
  }

  private Map<String, String> realmValues(Secrets secrets) {
    return Map.of(
        "tenant.url", tenant.url(),
        "tenant.secret", clientSecret(tenant),
        "oversight.url", oversight.url(),
        "oversight.secret", clientSecret(oversight),
        "tenant.provisioning", secrets.token("oidc." + tenant.provisioning()),
        "oversight.provisioning", secrets.token("oidc." + oversight.provisioning()),
        "tool.demo", demoToolSecret(),
        "smtp.port", String.valueOf(options.port(PortName.SMTP)));
  }

  private Map<String, String> configuration(Portal portal) {
    Map<String, String> values = new HashMap<>();
    values.put("mimamori.base-url", portal.url());
    values.put("oidc.base-url", portal.url());
    values.put("oidc.issuer", keycloak.url() + "/realms/" + Realm.NAME);
    values.put("oidc.client-id", portal.module());
    values.put("oidc.client-secret", clientSecret(portal));
    values.put("monitoring.token", monitoringToken());
    values.put("mail.host", "127.0.0.1");
    values.put("mail.port", String.valueOf(options.port(PortName.SMTP)));
    values.put("mail.from", "no-reply@mimamori.example");
    values.put("keycloak.admin.url", keycloak.url());
    values.put("keycloak.admin.realm", Realm.NAME);
    values.put("keycloak.admin.client-id", portal.provisioning());
    values.put(
        "keycloak.admin.client-secret", data.secrets().token("oidc." + portal.provisioning()));
    values.put("tenancy.seal-key", sealKey.hex());
    values.put("mimamori.institutions-url", tenant.url());
    if (portal == oversight) {
      values.put("api.audience", "mimamori-api");
    }
    return values;
  }

  /** What monitoring shows to read a portal's health and metrics. */
  public String monitoringToken() {
    return data.secrets().token("monitoring");
  }

  /** By which the program of the demo, {@code demo-tool}, gets its tokens. */
  public String demoToolSecret() {
    return data.secrets().token("oidc.demo-tool");
  }

  private String clientSecret(Portal portal) {
    return data.secrets().token("oidc." + portal.module());
  }

  private void prepareTables() {
    int scripts = Migrations.run(database);
    progress.say("データベースの表を確認しました（新しい移行 " + scripts + " 件）");
    try (Connection owner = database.owner()) {
      sealKey.install(owner);
      new ReferenceLoader(owner).load();
    } catch (SQLException e) {
      throw new LaunchException("データベースの内容を用意できませんでした: " + e.getMessage(), e);
    }
  }

  private void fillDemo() {
    try (Connection owner = database.owner()) {
      if (options.demo() && new DemoLoader(owner).loadIfEmpty(LocalDate.now(JapanTime.ZONE))) {
        progress.say("デモ用の医療機関と回答を作りました");
      }
    } catch (SQLException e) {
      throw new LaunchException("デモ用のデータを作れませんでした: " + e.getMessage(), e);
    }
  }

  private CompletableFuture<Void> servePortalsAndDemo() {
    return CompletableFuture.allOf(
        async(() -> run(tenantPortal)), async(() -> run(oversightPortal)), async(this::fillDemo));
  }

  private void run(Part part) {
    try {
      part.start();
      progress.say(part.name() + " を起動しました");
    } catch (InterruptedException e) {
      throw new LaunchException(part.name() + "の起動を中止しました。", e);
    }
  }

  private CompletableFuture<Void> async(Runnable work) {
    return CompletableFuture.runAsync(work, workers);
  }

  /** Does not wait for the slow part when the quick one has failed. */
  private static void firstFailureOrAll(CompletableFuture<?>... works) {
    CompletableFuture<Object> failure = new CompletableFuture<>();
    for (CompletableFuture<?> work : works) {
      work.whenComplete(
          (done, problem) -> {
            if (problem != null) {
              failure.completeExceptionally(problem);
            }
          });
    }
    try {
      CompletableFuture.anyOf(CompletableFuture.allOf(works), failure).join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(CompletionException e) {
    Throwable cause = e.getCause();
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException runtime ? runtime : e;
  }

  /** Parts that do not need each other end at the same time. */
  private static void stop(List<Part> parts) {
    parts.parallelStream().forEach(Part::stop);
  }

  private static CompletableFuture<?> end(Part part) {
    Optional<ChildProcess> process = part.process();
    return process.isPresent() ? process.get().onExit() : new CompletableFuture<>();
  }
}
