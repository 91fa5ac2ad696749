package jp.mimamori.infra.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.infra.launch.Account;
import jp.mimamori.infra.launch.Person;
import jp.mimamori.infra.launch.Stack;
import jp.mimamori.infra.launch.StackOptions;
import jp.mimamori.infra.launch.StoredDatabase;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.Ids;

/** Behind {@code infra/bench}: starts the product with a country in it and measures. */
public final class Bench {

  private static final int COUNTRY = 240_000;
  private static final int PREPARED = 20;
  private static final int SAVES_EACH = 10;

  /**
   * For which nobody signs in; they share the load when only the database or a use case is asked.
   */
  private static final int OTHERS = 2_000;

  /** As many as a portal has. */
  private static final int CONNECTIONS = 32;

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final BenchOptions options;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Figures figures;
  private final LocalDate today = LocalDate.now(JapanTime.ZONE);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .build();

  private Stack stack;
  private Connection owner;
  private Account officer;
  private final List<AnsweringPerson> people = new ArrayList<>();

  private Bench(BenchOptions options) {
    this.options = options;
    this.figures =
        new Figures(out, options.institutions() < COUNTRY ? "@" + options.institutions() : "");
  }

  public static void main(String[] arguments) throws Exception {
    new Bench(BenchOptions.parse(List.of(arguments))).run();
    System.exit(0);
  }

  private void run() throws Exception {
    StackOptions free = StackOptions.onFreePorts(options.data());
    try (Stack started =
        Stack.start(new StackOptions(free.ports(), options.data(), !options.again(), false), out)) {
      stack = started;
      Runtime.getRuntime().addShutdownHook(new Thread(started::close, "end"));
      try (Connection connection = started.ownerConnection();
          StoredDatabase database = StoredDatabase.open(options.data())) {
        owner = connection;
        if (!options.again()) {
          makeCountry();
        }
        signIn();
        Officers officers = new Officers(officerSession, owner, officer.person().sub());
        warmUp(officers);
        officers.measureDashboard(figures, options.quick() ? 2 : 5);
        officers.measureLists(figures, options.quick() ? 2 : 5);
        officers.measureSearch(figures);
        measureSaves();
        measureFloor(officers);
        new Ledgers(people.get(0).session(), figures).measure(options.quick() ? 1_000 : 10_000);
        countStatements(database, officers);
        measureManySavesAtOnce(database);
        measureManySavesByPages();
        measureMixedLoad(officers);
        measureSessions();
      }
    } finally {
      figures.write(options.result(), options.institutions());
      out.println(options.result());
    }
  }

  private PortalSession officerSession;

  private void makeCountry() throws SQLException {
    long begin = System.nanoTime();
    long answers = new Country(owner, options.institutions(), today).make();
    figures.add("country.answers", answers, "rows");
    figures.add("country.seconds", (System.nanoTime() - begin) / 1e9, "s");
  }

  /** An officer, and people of so many institutions that are half way through their checklist. */
  private void signIn() throws Exception {
    officer =
        stack.accounts().stream()
            .filter(a -> a.person().username().equals("ken"))
            .findFirst()
            .orElseThrow();
    insert(
        "REPLACE INTO assignment (id, version, person_sub, person_name, role, prefecture_code, valid_from)"
            + " VALUES (1, 1, ?, '県 担当', 'OFFICER', '42', '2020-04-01')",
        officer.person().sub());
    officerSession =
        new PortalSession(http, stack.oversightPortal(), stack.monitoringToken()).signIn(officer);
    for (long institution : institutions(options.people())) {
      Account account = addPerson(institution);
      PortalSession session =
          new PortalSession(http, stack.tenantPortal(), stack.monitoringToken()).signIn(account);
      people.add(
          new AnsweringPerson(session, institution, account.person().sub(), items(institution)));
      Thread.sleep(100); // signing in is limited per address
    }
    out.println("サインインしました: " + people.size() + "施設と職員1人");
  }

  private Account addPerson(long institution) throws Exception {
    String name = "bench" + Ids.next();
    Account account =
        stack.add(
            new Person(
                name,
                UUID.randomUUID().toString(),
                "計測 太郎",
                name + "@example.jp",
                "tenant",
                "STAFF",
                ""));
    addMember(institution, account.person().sub());
    return account;
  }

  private void addMember(long institution, String sub) throws SQLException {
    insert(
        "INSERT INTO membership (institution_id, id, version, person_sub, person_name, role, valid_from)"
            + " VALUES (?, ?, 1, ?, '計測 太郎', 'STAFF', '2020-04-01')",
        institution,
        Ids.next(),
        sub);
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private List<Long> institutions(int count) throws SQLException {
    return longs(
        "SELECT institution_id FROM checklist_response WHERE fiscal_year = "
            + FiscalYear.of(today).year()
            + " AND vendor_id = 0 AND standing IN ('IN_PROGRESS', 'COMPLETE') ORDER BY RAND(2) LIMIT "
            + count);
  }

  private List<Long> otherInstitutions() throws SQLException {
    List<Long> all = institutions(people.size() + OTHERS);
    return all.subList(people.size(), all.size());
  }

  private List<Long> longs(String sql) throws SQLException {
    List<Long> values = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        values.add(row.getLong(1));
      }
    }
    return values;
  }

  private List<String> items(long institution) throws SQLException {
    List<String> items = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT i.id FROM checklist_item i JOIN checklist_response r ON r.edition_id = i.edition_id"
                    + " WHERE r.institution_id = "
                    + institution
                    + " AND r.vendor_id = 0 AND NOT i.is_gate AND r.fiscal_year = "
                    + FiscalYear.of(today).year())) {
      while (row.next()) {
        items.add(row.getString(1));
      }
    }
    return items;
  }

  /**
   * Long enough for the servers to compile what they run most, and for the database to have read
   * what officers open every morning.
   */
  private void warmUp(Officers officers) throws Exception {
    Random random = new Random(3);
    int pages = options.quick() ? PREPARED * 10 : PREPARED * 100;
    officers.lookAround(random, pages);
    for (int i = 0; i < pages / 2; i++) {
      AnsweringPerson person = people.get(i % people.size());
      person.open();
      person.answer();
    }
  }

  /** One after the other: what a single person waits for. */
  private void measureSaves() throws Exception {
    Sample service = new Sample();
    Sample request = new Sample();
    for (int i = 0; i < SAVES_EACH * Math.min(PREPARED, people.size()); i++) {
      AnsweringPerson person = people.get(i % people.size());
      person.open();
      PortalSession.Page answered = person.answer();
      Double took = answered.firstTimes().get("AnswerItem.answer");
      if (took == null || !answered.isFine()) {
        throw new IOException("not saved: " + answered.status() + " " + answered.address());
      }
      service.add(took);
      request.add(answered.firstTimes().get("total"));
    }
    figures.addMillis("save", service.values());
    figures.addMillis("save.request", request.values());
  }

  /** The same without the product. */
  private void measureFloor(Officers officers) throws Exception {
    List<Long> others = otherInstitutions();
    try (Connection bare = stack.ownerConnection()) {
      Floor floor = new Floor(bare, FiscalYear.of(today).year());
      floor.measure(
          new Figures(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), ""),
          others.subList(0, 50));
      floor.measure(figures, others.subList(50, 50 + SAVES_EACH * PREPARED));
      floor.measureReads(figures, officers.prefectures(), PREPARED);
    }
    measureBareSavesAtOnce(others);
  }

  private void measureBareSavesAtOnce(List<Long> institutions) throws Exception {
    int each = institutions.size() / CONNECTIONS;
    List<Connection> connections = new ArrayList<>();
    try {
      List<Callable<Double>> crowd = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(stack.ownerConnection());
        crowd.add(
            new Floor(connections.get(i), FiscalYear.of(today).year())
                .saving(institutions.subList(i * each, (i + 1) * each)));
      }
      Crowd done = new Crowd().work(crowd, options.quick() ? 10 : 60);
      figures.add("save.floor.errors", done.errors(), "errors");
      figures.add("save.floor.per_s", done.perSecond(), "saves/s");
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  private void countStatements(StoredDatabase database, Officers officers) throws Exception {
    officers.takePrefecture("42");
    StatementCount count = new StatementCount(database);
    AnsweringPerson person = people.get(0);
    count(
        "dashboard.sql",
        count,
        "app_oversight",
        () -> officerSession.get("/dashboard/index.xhtml"));
    count(
        "list.sql",
        count,
        "app_oversight",
        () -> officerSession.get(Officers.list("sort=-ANSWERED")));
    count("save.page.sql", count, "app_tenant", person::open);
    count("save.request.sql", count, "app_tenant", person::answer);
  }

  /** The second time, when statements are prepared and reference data known. */
  private void count(String name, StatementCount count, String account, Callable<?> what)
      throws Exception {
    if (!name.equals("save.request.sql")) {
      what.call();
    }
    List<String> statements = count.of(account, what);
    statements.forEach(statement -> out.println("    " + statement));
    figures.add(name, statements.size(), "statements");
  }

  /** By the use case alone, each from an institution of its own. */
  private void measureManySavesAtOnce(StoredDatabase database) throws Exception {
    Path folder = options.data();
    String address =
        stack.serveBeside(portal -> ServiceArchive.make(portal, folder.resolve("save.war")));
    PortalSession session = new PortalSession(http, address, stack.monitoringToken());
    List<ServiceSaves.Person> answering = new ArrayList<>();
    for (long institution : otherInstitutions()) {
      String sub = UUID.randomUUID().toString();
      addMember(institution, sub);
      answering.add(
          ServiceSaves.Person.of(
              owner, FiscalYear.of(today).year(), sub, institution, items(institution)));
    }
    List<ServiceSaves> crowd = new ArrayList<>();
    int each = answering.size() / people.size();
    for (int i = 0; i < people.size(); i++) {
      crowd.add(new ServiceSaves(session, answering.subList(i * each, (i + 1) * each)));
    }
    new Crowd().work(crowd, options.quick() ? 5 : 60); // the server is a new one
    count("save.sql", new StatementCount(database), "app_tenant", crowd.get(0));
    Crowd done = new Crowd().work(crowd, options.quick() ? 10 : 60);
    figures.add("save.errors", done.errors(), "errors");
    figures.add("save.per_s", done.perSecond(), "saves/s");
    figures.addMillis("save.crowd", done.millis().values());
  }

  /** By opening the page, pressing the button and reading the page that follows. */
  private void measureManySavesByPages() throws Exception {
    List<Callable<Double>> crowd = new ArrayList<>();
    for (AnsweringPerson person : people) {
      crowd.add(
          () -> {
            person.open();
            PortalSession.Page answered = person.answer();
            if (answered.firstTimes().get("AnswerItem.answer") == null) {
              throw new IOException("not saved");
            }
            return answered.took();
          });
    }
    Crowd done = new Crowd().work(crowd, options.quick() ? 10 : 60);
    figures.add("save.pages.errors", done.errors(), "errors");
    figures.add("save.pages.per_s", done.perSecond(), "saves/s");
  }

  /** Officers and institutions as they come, a third of the pages are officers'. */
  private void measureMixedLoad(Officers officers) throws Exception {
    officers.takePrefecture("42");
    List<Callable<Double>> crowd = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      Random random = new Random(i);
      if (i % 3 == 0) {
        PortalSession session = officerSession.another();
        crowd.add(() -> session.get(officers.anyPage(random)).took());
      } else {
        AnsweringPerson person = people.get(i);
        crowd.add(
            () ->
                switch (random.nextInt(5)) {
                  case 0 -> person.session().get("/home/index.xhtml").took();
                  case 1 -> person.session().get("/checklist/index.xhtml").took();
                  case 2 -> {
                    person.open();
                    yield person.answer().took();
                  }
                  default -> person.open().took();
                });
      }
    }
    Crowd done = new Crowd().work(crowd, options.seconds());
    figures.add("mixed.pages_per_s", done.perSecond(), "pages/s");
    figures.add("mixed.p95_ms", Figures.percentile(done.millis().values(), 95), "ms");
    figures.add("mixed.errors", done.errors(), "errors");
  }

  /** Memory that stays when more people sign in and look at a few pages. */
  private void measureSessions() throws Exception {
    int more = options.quick() ? 40 : 400;
    long before = usedKib(stack.oversightPortal());
    for (int i = 0; i < more; i++) {
      PortalSession session = officerSession.another();
      session.get("/dashboard/index.xhtml");
      session.get(Officers.list("sort=NAME"));
      session.get(Officers.list("standing=OVERDUE"));
      Thread.sleep(150); // signing in is limited per address
    }
    long after = usedKib(stack.oversightPortal());
    figures.add("session.kib", (double) (after - before) / more, "KiB");
  }

  private long usedKib(String portal) throws IOException, InterruptedException {
    String pid = Long.toString(stack.portalPid(portal));
    for (int i = 0; i < 3; i++) {
      jcmd(pid, "GC.run");
      Thread.sleep(500);
    }
    Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
    long sum = 0;
    while (used.find()) {
      sum += Long.parseLong(used.group(1));
      if (sum > 0 && used.hitEnd()) {
        break;
      }
    }
    return sum;
  }

  private static String jcmd(String pid, String command) throws IOException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (!Files.isExecutable(tool)) {
      throw new IOException("jcmd is part of a JDK, not of " + System.getProperty("java.home"));
    }
    Process process = new ProcessBuilder(tool.toString(), pid, command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
