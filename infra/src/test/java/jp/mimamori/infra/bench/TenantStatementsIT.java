package jp.mimamori.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.infra.launch.Account;
import jp.mimamori.infra.launch.Person;
import jp.mimamori.infra.launch.StoredDatabase;
import jp.mimamori.journey.DemoInstitution;
import org.junit.jupiter.api.Test;

/**
 * How many statements the institutions' pages send, counted by the database itself; one or two more
 * than today, for what other tests leave behind.
 */
class TenantStatementsIT {

  private static final DemoInstitution CLINIC = DemoInstitution.of("CLINIC", "COMPLETE");
  private static final String HOME = "/home/index.xhtml";
  private static final String ITEM = "/checklist/answer.xhtml?item=R7-H-2-8";

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void aPageSendsNoMoreThanItNeeds() throws Exception {
    PortalSession jimu = session().signIn(Product.account("jimu"));
    PortalSession hakadoru = session().signIn(Product.account("hakadoru"));
    try (StoredDatabase database = StoredDatabase.open(Product.data())) {
      StatementCount count = new StatementCount(database);
      expect(count, jimu, 27, HOME);
      expect(count, jimu, 13, ITEM);
      expect(count, hakadoru, 41, HOME);
      expect(count, hakadoru, 14, ITEM);
      expect(count, hakadoru, 32, "/checklist/index.xhtml");
      expect(count, hakadoru, 5, "/ledgers/index.xhtml");
      expect(count, hakadoru, 39, "/packet/index.xhtml");
      expect(count, hakadoru, 38, "/calendar/index.xhtml");
    }
  }

  @Test
  void anAnswerSendsNoMoreThanItNeeds() throws Exception {
    TestAccount clerk = clerk();
    PortalSession session = signedIn(clerk);
    AnsweringPerson answering =
        new AnsweringPerson(session, 0, clerk.sub(), List.of("R7-H-2-8", "R7-H-2-9"));
    try (StoredDatabase database = StoredDatabase.open(Product.data())) {
      StatementCount count = new StatementCount(database);
      List<String> statements =
          fewest(
              count,
              () -> {
                answering.open();
                return answering.answer();
              });
      assertThat(statements)
          .as("the item's page, the answer and the page after it")
          .hasSizeBetween(1, 50);
    }
  }

  @Test
  void incidentsTakeTwoStatementsHoweverManyThereAre() throws Exception {
    PortalSession session = signedIn(clerk());
    try (StoredDatabase database = StoredDatabase.open(Product.data());
        KeptIncidents incidents = new KeptIncidents(CLINIC.id())) {
      StatementCount count = new StatementCount(database);
      incidents.add("REPORTED", 1);
      session.get(HOME);
      int withOne = fewest(count, () -> session.get(HOME)).size();
      incidents.add("REPORTED", 2);
      incidents.add("BEGUN", 3);
      incidents.add("FINISHED", 80);
      incidents.add("FINISHED", 500);
      assertThat(fewest(count, () -> session.get(HOME))).hasSizeBetween(1, withOne);
      assertThat(session.get(HOME).body())
          .contains("id=" + incidents.ids().get(2), "id=" + incidents.ids().get(3))
          .doesNotContain("id=" + incidents.ids().get(4));
    }
  }

  private static TestAccount clerk() {
    return TestAccount.member(CLINIC.id(), "STAFF");
  }

  private PortalSession signedIn(TestAccount account) throws Exception {
    Person person =
        new Person(
            account.username(), account.sub(), "試験 花子", account.email(), "tenant", "STAFF", "");
    return session().signIn(new Account(person, TestAccount.PASSWORD, null));
  }

  private PortalSession session() {
    return new PortalSession(
        http, Product.running().tenantPortal(), Product.running().monitoringToken());
  }

  private static void expect(StatementCount count, PortalSession session, int atMost, String path)
      throws Exception {
    session.get(path);
    assertThat(fewest(count, () -> session.get(path))).as(path).hasSizeBetween(1, atMost);
  }

  /** Of three times: a job that goes its rounds meanwhile sends statements of its own. */
  private static List<String> fewest(StatementCount count, Callable<?> what) throws Exception {
    List<String> fewest = count.of("app_tenant", what);
    for (int i = 1; i < 3; i++) {
      List<String> statements = count.of("app_tenant", what);
      fewest = statements.size() < fewest.size() ? statements : fewest;
    }
    return fewest;
  }
}
