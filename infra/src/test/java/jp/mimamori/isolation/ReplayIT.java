package jp.mimamori.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.mimamori.isolation.Canaries.AOZORA;
import static jp.mimamori.isolation.Canaries.AOZORA_DENTAL;
import static jp.mimamori.isolation.Canaries.FUJI;
import static jp.mimamori.isolation.Canaries.KENOU;
import static jp.mimamori.isolation.Canaries.MIDORI;
import static jp.mimamori.isolation.Canaries.OTHER_VENDOR;
import static jp.mimamori.isolation.Canaries.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sends again, as another person, what the browser of the first one sent: unchanged, with a form
 * that the product gave to the second, and with numbers of the first in every parameter that might
 * name a row. What the first one submits is noted and not delivered, so that every change of rows
 * comes from the second.
 */
class ReplayIT {

  private static final String FORMS = "main form[method=post]:has([type=submit])";

  private static Canaries canaries;
  private static KeptRows rows;
  private static long fujisMember;
  private static long fujisResponse;
  private static long midorisMember;
  private static PlantedRegistryUpdate registryUpdate;
  private static final Tally TALLY = new Tally("replay");
  private static final Tally.Layer SENT = TALLY.layer(null);
  private static final Tally OFFICERS_TALLY = new Tally("replay by officers of another office");
  private static final Tally.Layer SENT_BY_OFFICERS = OFFICERS_TALLY.layer(null);
  private static final Map<String, Integer> statuses = new TreeMap<>();

  @BeforeAll
  static void plant() throws SQLException {
    canaries = Canaries.planted();
    rows = canaries.rows();
    fujisMember =
        rows.number(
            "SELECT MIN(id) FROM membership WHERE role = 'STAFF' AND institution_id = " + FUJI);
    fujisResponse =
        rows.number("SELECT MAX(id) FROM checklist_response WHERE institution_id = " + FUJI);
    midorisMember = addMember(MIDORI);
    registryUpdate = PlantedRegistryUpdate.in(rows);
  }

  /** Somebody with whom an administrator can do as he or she likes. */
  private static long addMember(long institution) throws SQLException {
    long id = rows.number("SELECT MAX(id) + 1 FROM membership");
    rows.execute(
        "INSERT INTO membership (institution_id, id, version, person_sub, person_name, email, role,"
            + " valid_from) SELECT institution_id, %d, 0, '%s', '試験 花子', email, 'STAFF',"
                .formatted(id, UUID.randomUUID())
            + " valid_from FROM membership WHERE institution_id = "
            + institution
            + " LIMIT 1");
    return id;
  }

  @AfterAll
  static void putBack() throws SQLException, IOException {
    registryUpdate.remove(rows);
    canaries.close();
    TALLY.report();
    OFFICERS_TALLY.report();
    System.out.println("Answers to requests of others: " + statuses);
  }

  /** A request as the browser sent it from a page; the body is null for a GET. */
  private record Sent(String path, String page, String body) {

    private Sent with(String name, long value) {
      String parameter = name + "=" + value;
      return new Sent(
          path + (path.contains("?") ? "&" : "?") + parameter,
          page,
          body == null ? null : body + "&" + parameter);
    }
  }

  @Test
  void anAdministratorReachesNothingOfAnotherInstitution() throws SQLException {
    List<Sent> journey =
        record(
            "incho",
            Set.of(FUJI),
            "/home/index.xhtml",
            "/checklist/index.xhtml",
            "/checklist/index.xhtml?show=no",
            "/checklist/gate.xhtml",
            "/checklist/answer.xhtml?item=R7-H-1-1",
            "/checklist/form.pdf",
            "/people/index.xhtml",
            "/people/invite.xhtml",
            "/people/change.xhtml?id=" + fujisMember,
            "/people/end.xhtml?id=" + fujisMember,
            "/contact/index.xhtml",
            "/contact/person.xhtml",
            "/contact/outside.xhtml?contact=INSURER",
            "/contact/sheet.xhtml",
            "/contact/chart.pdf",
            "/backup/edit.xhtml",
            "/inspection/index.xhtml",
            "/inspection/view.xhtml?id=" + canaries.inspectionOf(FUJI).id(),
            "/inspection/answer.xhtml?id=" + canaries.inspectionOf(FUJI).findingId(),
            "/inspection/letter.pdf?number=1&id=" + canaries.inspectionOf(FUJI).id(),
            "/calendar/index.xhtml",
            "/calendar/feed.xhtml",
            "/calendar/digest.xhtml",
            "/notice/index.xhtml",
            "/notice/view.xhtml?id=" + canaries.advisoryOf(FUJI).id(),
            "/continuity/check.xhtml",
            "/continuity/plan.xhtml",
            "/continuity/plan.pdf",
            "/report/index.xhtml",
            "/report/report.pdf",
            "/packet/index.xhtml",
            "/packet/packet.pdf",
            "/packet/packet.zip",
            "/audit/index.xhtml");
    List<String> before = rows.of(FUJI);
    List<String> own = rows.of(MIDORI);
    try (Visitor other = Visitor.signedIn("sanba")) {
      Replay replay = new Replay(other, Set.of(MIDORI, OTHER_VENDOR), SENT);
      for (Sent sent : journey) {
        replay.send(sent);
        for (Map.Entry<String, List<Long>> name : names().entrySet()) {
          for (long number : name.getValue()) {
            replay.send(replay.withOwnForm(sent).with(name.getKey(), number));
          }
        }
        replay.send(replay.withOwnForm(sent));
      }
      replay.expectNoLeaks();
    }
    expectUnchanged(FUJI, before);
    assertThat(rows.of(MIDORI)).as("own rows, which the requests do change").isNotEqualTo(own);
    assertThat(
            rows.number(
                "SELECT COUNT(*) FROM membership WHERE valid_to IS NULL AND id = " + midorisMember))
        .as("the own member, whose access the requests end")
        .isZero();
  }

  /** What a page might listen to, and what would be of another institution there. */
  private static Map<String, List<Long>> names() throws SQLException {
    return Map.of(
        "id",
        List.of(FUJI, fujisMember, fujisResponse, canaries.inspectionOf(FUJI).findingId()),
        "institution",
        List.of(FUJI),
        "institutionId",
        List.of(FUJI),
        "institution_id",
        List.of(FUJI),
        "response",
        List.of(fujisResponse),
        "membership",
        List.of(fujisMember));
  }

  @Test
  void noEvidenceOfAnotherInstitutionIsReached() throws SQLException {
    PlantedEvidence fujis = canaries.evidenceOf(FUJI);
    PlantedEvidence midoris = canaries.evidenceOf(MIDORI);
    List<Sent> journey =
        record(
            "jimu",
            Set.of(FUJI),
            "/evidence/index.xhtml",
            "/evidence/choose.xhtml?item=R7-H-2-2",
            "/evidence/view.xhtml?id=" + fujis.id(),
            "/evidence/items.xhtml?id=" + fujis.id(),
            "/evidence/change.xhtml?id=" + fujis.id(),
            "/evidence/retire.xhtml?id=" + fujis.id(),
            "/evidence/file?id=" + fujis.versionId());
    List<String> before = rows.of(FUJI);
    List<String> own = rows.of(MIDORI);
    try (Visitor other = Visitor.signedIn("sanba")) {
      Replay replay = new Replay(other, Set.of(MIDORI, OTHER_VENDOR), SENT);
      for (Sent sent : journey) {
        replay.send(sent);
        String page = sent.page.replace("id=" + fujis.id(), "id=" + midoris.id());
        replay.send(replay.withFormOf(page, sent));
        for (long number : List.of(fujis.id(), fujis.versionId())) {
          replay.send(replay.withFormOf(page, sent).with("id", number));
        }
      }
      renew(replay, fujis, midoris);
      replay.expectNoLeaks();
    }
    expectUnchanged(FUJI, before);
    assertThat(rows.of(MIDORI)).as("own rows, which the requests do change").isNotEqualTo(own);
  }

  @Test
  void noVendorNorSubmissionOfAnotherInstitutionIsReached() throws SQLException {
    PlantedVendor fujis = canaries.vendorOf(FUJI);
    PlantedVendor midoris = canaries.vendorOf(MIDORI);
    String vendor = ".xhtml?id=" + fujis.id();
    String request = ".xhtml?id=" + fujis.requestId();
    List<Sent> journey =
        record(
            "jimu",
            Set.of(FUJI),
            "/vendors/index.xhtml",
            "/vendors/view" + vendor,
            "/vendors/edit" + vendor,
            "/vendors/retire" + vendor,
            "/vendors/ask" + vendor,
            "/vendors/accept" + request,
            "/vendors/link" + request,
            "/vendors/remind" + request,
            "/vendors/revoke" + request,
            "/vendors/record.pdf?id=" + fujis.id(),
            "/responsibility/index.xhtml",
            "/responsibility/edit" + vendor,
            "/responsibility/table.pdf",
            "/submission/index.xhtml",
            "/submission/withdraw.xhtml?number=" + PlantedSubmission.NUMBER,
            "/submission/view.xhtml?number=1&year=" + PlantedSubmission.YEAR,
            "/submission/form.pdf?number=1&year=" + PlantedSubmission.YEAR);
    journey.add(
        new Sent(
            "/vendors/paper",
            "/vendors/paper" + vendor,
            "id=" + fujis.id() + "&answeredBy=x&confirmedOn=R8.4.1"));
    List<String> before = rows.of(FUJI);
    List<String> own = rows.of(MIDORI);
    try (Visitor other = Visitor.signedIn("sanba")) {
      Replay replay = new Replay(other, Set.of(MIDORI, OTHER_VENDOR), SENT);
      for (Sent sent : journey) {
        replay.send(sent);
        String page =
            sent.page
                .replace("id=" + fujis.id(), "id=" + midoris.id())
                .replace("id=" + fujis.requestId(), "id=" + midoris.requestId());
        replay.send(replay.withFormOf(page, sent));
        for (long number : List.of(fujis.id(), fujis.requestId())) {
          replay.send(replay.withFormOf(page, sent).with("id", number));
        }
      }
      replay.expectNoLeaks();
    }
    expectUnchanged(FUJI, before);
    assertThat(rows.of(MIDORI)).as("own rows, which the requests do change").isNotEqualTo(own);
  }

  /** Neither products nor answers nor customers: another vendor is as far away as any stranger. */
  @Test
  void noVendorReachesWhatIsAnotherVendors() throws SQLException {
    PlantedAccount account = canaries.account(VENDOR);
    PlantedAccount others = canaries.account(OTHER_VENDOR);
    long asked = canaries.vendorOf(FUJI).requestId();
    String product = ".xhtml?id=" + account.productId();
    List<Sent> journey =
        record(
            "hatsu",
            Set.of(FUJI, VENDOR),
            "/vendoraccount/index.xhtml",
            "/vendoraccount/product" + product);
    String typed = "&answeredBy=x&confirmedOn=R8.4.1&value-R7-V-1-1=YES";
    journey.add(new Sent("/vendoraccount/answers" + product, "/vendoraccount/index.xhtml", null));
    journey.add(
        new Sent("/vendoraccount/request.xhtml?id=" + asked, "/vendoraccount/index.xhtml", null));
    journey.add(
        new Sent(
            "/vendoraccount/answers",
            "/vendoraccount/index.xhtml",
            "id=" + account.productId() + typed));
    journey.add(
        new Sent(
            "/vendoraccount/request",
            "/vendoraccount/index.xhtml",
            "id=" + asked + "&product=" + account.productId() + typed));
    List<String> before = rows.of(FUJI);
    String kept = account.now(rows);
    String own = others.now(rows);
    try (Visitor other = Visitor.signedIn("sanba")) {
      Replay replay = new Replay(other, Set.of(MIDORI, OTHER_VENDOR), SENT);
      for (Sent sent : journey) {
        replay.send(sent);
        String page = sent.page.replace("id=" + account.id(), "id=" + others.id());
        replay.send(replay.withFormOf(page, sent));
        replay.send(replay.withFormOf(page, sent).with("id", account.id()));
        replay.send(
            replay.withFormOf(
                page,
                new Sent(
                    sent.path.replace("id=" + account.id(), "id=" + others.id()),
                    page,
                    sent.body == null
                        ? null
                        : sent.body.replace("id=" + account.id(), "id=" + others.id()))));
      }
      replay.expectNoLeaks();
    }
    expectUnchanged(FUJI, before);
    assertThat(account.now(rows)).as("what the vendor keeps").isEqualTo(kept);
    assertThat(others.now(rows)).as("what the other one keeps, and changes").isNotEqualTo(own);
  }

  @Test
  void noLedgerNorIncidentOfAnotherInstitutionIsReached() throws SQLException {
    PlantedLedger fujis = canaries.ledgerOf(FUJI);
    PlantedLedger midoris = canaries.ledgerOf(MIDORI);
    long incident = canaries.incidentOf(FUJI).id();
    long entry = canaries.incidentOf(FUJI).entryId();
    List<Sent> journey =
        record(
            "jimu",
            Set.of(FUJI),
            "/ledgers/list.xhtml?kind=device",
            "/ledgers/edit.xhtml?kind=device&id=" + fujis.device(),
            "/ledgers/history.xhtml?kind=device&id=" + fujis.device(),
            "/ledgers/retire.xhtml?kind=device&id=" + fujis.device(),
            "/ledgers/preview.xhtml?id=" + fujis.imported(),
            "/ledgers/list.csv?kind=device",
            "/ledgers/list.pdf?kind=device",
            "/incident/emergency.xhtml",
            "/incident/index.xhtml",
            "/incident/view.xhtml?id=" + incident,
            "/incident/report.xhtml?id=" + incident,
            "/incident/note.xhtml?kind=TOLD&id=" + incident,
            "/incident/strike.xhtml?id=" + incident + "&entry=" + entry,
            "/incident/withdraw.xhtml?id=" + incident,
            "/incident/report.pdf?number=1&id=" + incident);
    List<String> before = rows.of(FUJI);
    try (Visitor other = Visitor.signedIn("sanba")) {
      Replay replay = new Replay(other, Set.of(MIDORI, OTHER_VENDOR), SENT);
      for (Sent sent : journey) {
        replay.send(sent);
        String page =
            sent.page
                .replace("id=" + fujis.device(), "id=" + midoris.device())
                .replace("id=" + incident, "id=" + canaries.incidentOf(MIDORI).id())
                .replace("entry=" + entry, "entry=" + canaries.incidentOf(MIDORI).entryId())
                .replace("id=" + fujis.imported(), "id=" + midoris.imported());
        replay.send(replay.withFormOf(page, sent));
        for (long number : List.of(fujis.device(), fujis.imported(), incident)) {
          replay.send(replay.withFormOf(page, sent).with("id", number));
        }
        if (page.contains("entry=")) {
          replay.send(replay.withFormOf(page, sent).with("entry", entry));
        }
      }
      replay.expectNoLeaks();
    }
    expectUnchanged(FUJI, before);
  }

  /** A file for the evidence of another, with a form that was given out for an own one. */
  private static void renew(Replay replay, PlantedEvidence fujis, PlantedEvidence midoris) {
    String page = "/evidence/renew.xhtml?id=" + midoris.id();
    Sent form =
        replay.withFormOf(page, new Sent("", page, "jakarta.faces.ViewState=&primefaces.nonce="));
    FormData file =
        FormData.create()
            .set("form", "form")
            .set(
                "form:file",
                new FilePayload("a.pdf", "application/pdf", "%PDF-1.7 %%EOF".getBytes(UTF_8)))
            .set("form:datedOn", "R8.4.1");
    for (String field : form.body.split("&")) {
      String[] pair = field.split("=", 2);
      file.set(pair[0], URLDecoder.decode(pair[1], UTF_8));
    }
    for (String path : List.of("?id=" + fujis.id(), "?id=" + fujis.versionId())) {
      APIResponse answer =
          replay
              .visitor
              .page()
              .request()
              .post(
                  replay.visitor.address("/evidence/renew.xhtml" + path),
                  RequestOptions.create()
                      .setHeader("Origin", replay.visitor.address(""))
                      .setMultipart(file));
      boolean leaks = !Set.of(MIDORI).containsAll(canaries.in(Answers.text(answer)));
      SENT.attempt("renewal of " + path, leaks);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jimu", "sanba"})
  void whoseTurnItIsDoesNotMatter(String username) throws SQLException {
    Set<Long> whose = Set.of(username.equals("jimu") ? FUJI : MIDORI);
    List<Sent> journey =
        record(
            username,
            whose,
            "/home/index.xhtml",
            "/checklist/index.xhtml",
            "/checklist/gate.xhtml",
            "/checklist/form.pdf");
    long one = whose.iterator().next();
    List<String> before = rows.of(one);
    try (Visitor other = Visitor.signedIn("kakemochi")) {
      other.open("/signin/choose.xhtml");
      other.page().click("[aria-label^='あおぞら歯科医院']");
      other.page().waitForURL("**/home/index.xhtml");
      Replay replay = new Replay(other, Set.of(AOZORA_DENTAL), Set.of(AOZORA, AOZORA_DENTAL), SENT);
      for (Sent sent : journey) {
        replay.send(sent);
        replay.send(replay.withOwnForm(sent));
        for (long institution : List.of(FUJI, MIDORI, AOZORA)) {
          replay.send(replay.withOwnForm(sent).with("institutionId", institution));
        }
      }
      replay.expectNoLeaks();
    }
    expectUnchanged(one, before);
  }

  private static void expectUnchanged(long institution, List<String> before) throws SQLException {
    List<String> now = rows.of(institution);
    SENT.attempt("any change of rows", !now.equals(before));
    assertThat(now).isEqualTo(before);
  }

  @Test
  void anOfficerReachesNothingOfAnotherHealthCenter() throws SQLException {
    officers("kenou", KENOU, "nagasaki", Set.of(AOZORA));
    officers("nagasaki", Set.of(AOZORA), "kenou", KENOU);
  }

  /** Letters, mails and withdrawals, for the whole list and for a row of it. */
  @ParameterizedTest
  @ValueSource(strings = {"HC04", "HC01"})
  void nobodyIsInvitedByAnotherHealthCenter(String center) throws SQLException {
    boolean kenous = center.equals("HC04");
    String invitations =
        "SELECT v.* FROM invitation v JOIN institution i ON i.id = v.institution_id"
            + " WHERE i.health_center_code = '%s' ORDER BY v.id".formatted(center);
    Set<Long> ones = kenous ? KENOU : Set.of(AOZORA);
    List<String> pages =
        new ArrayList<>(
            List.of("/invitations/index.xhtml", "/invitations/index.xhtml?invited=yes"));
    ones.forEach(id -> pages.add("/institutions/view.xhtml?id=" + id));
    List<Sent> journey = record(kenous ? "kenou" : "nagasaki", ones, pages.toArray(String[]::new));
    List<String> before = rows.rows(invitations);
    try (Visitor other = Visitor.signedIn(kenous ? "nagasaki" : "kenou")) {
      Replay replay = new Replay(other, kenous ? Set.of(AOZORA) : KENOU, SENT_BY_OFFICERS);
      for (Sent sent : journey) {
        if (sent.path.startsWith("/invitations/")) {
          replay.send(sent);
          replay.send(
              replay.withFormOf(
                  "/invitations/index.xhtml",
                  new Sent("/invitations/index.xhtml?center=" + center, sent.page, sent.body)));
        }
      }
      replay.expectNoLeaks();
    }
    List<String> now = rows.rows(invitations);
    SENT_BY_OFFICERS.attempt("any invitation", !now.equals(before));
    assertThat(now).isEqualTo(before);
  }

  private static void officers(String one, Set<Long> ones, String another, Set<Long> others) {
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/dashboard/index.xhtml",
                "/institutions/index.xhtml",
                "/institutions/index.xhtml?text=%E3%81%82%E3%81%8A%E3%81%9E%E3%82%89",
                "/institutions/list.csv",
                "/institutions/list.csv?encoding=WINDOWS_31J",
                "/institutions/list.xlsx",
                "/institutions/overdue.xhtml",
                "/institutions/saved.xhtml?conditions=kind%3DCLINIC",
                "/campaigns/index.xhtml",
                "/dashboard/items.xhtml",
                "/dashboard/statistics.csv",
                "/advisories/index.xhtml",
                "/advisories/write.xhtml"));
    ones.forEach(id -> pages.add("/institutions/view.xhtml?id=" + id));
    ones.forEach(id -> pages.add("/institutions/contact.xhtml?id=" + id));
    ones.forEach(id -> pages.add("/inspections/view.xhtml?id=" + canaries.inspectionOf(id).id()));
    ones.forEach(
        id ->
            pages.add(
                "/inspections/letter.pdf?id=" + canaries.inspectionOf(id).id() + "&number=1"));
    ones.forEach(id -> pages.add("/advisories/view.xhtml?id=" + canaries.advisoryOf(id).id()));
    ones.forEach(id -> pages.add("/advisories/recipients.csv?id=" + canaries.advisoryOf(id).id()));
    String incident = "?id=" + canaries.incidentOf(ones.iterator().next()).id();
    Stream.of("view.xhtml", "case.xhtml", "note.xhtml", "close.xhtml", "report.pdf")
        .forEach(page -> pages.add("/incidents/" + page + incident));
    pages.add("/incidents/list.csv?part=ALL");
    pages.add("/inspections/index.xhtml");
    pages.add("/inspections/choose.xhtml");
    List<Sent> journey = record(one, ones, pages.toArray(String[]::new));
    try (Visitor other = Visitor.signedIn(another)) {
      Replay replay = new Replay(other, others, SENT_BY_OFFICERS);
      for (Sent sent : journey) {
        int status = replay.send(sent);
        if (sent.path.contains("?id=")) {
          assertThat(status).as(sent.path).isEqualTo(404);
        }
        for (String name : List.of("id", "institution", "institutionId", "response")) {
          ones.forEach(id -> replay.send(sent.with(name, id)));
        }
        Stream.of("HC01", "HC04")
            .forEach(c -> replay.send(new Sent(sent.path + "?center=" + c, sent.page, sent.body)));
      }
      replay.expectNoLeaks();
    }
  }

  @Test
  void anOfficerChangesNeitherPostsNorEditions() throws SQLException {
    String posts = "SELECT * FROM assignment ORDER BY id";
    String items = "SELECT * FROM checklist_item ORDER BY id";
    String checkItems = "SELECT * FROM bcp_check_item ORDER BY id";
    long officer = rows.number("SELECT MIN(id) FROM assignment WHERE role = 'OFFICER'");
    List<Sent> journey =
        record(
            "kenadmin",
            Set.of(),
            "/people/index.xhtml",
            "/people/assign.xhtml",
            "/people/end.xhtml?id=" + officer,
            "/people/handover.xhtml?id=" + officer,
            "/tools/index.xhtml",
            "/centers/change.xhtml?center=HC02",
            "/registry/index.xhtml",
            "/registry/preview.xhtml?finding=NEW&id=" + registryUpdate.id(),
            "/registry/entry.xhtml?id=%d&entry=%d"
                .formatted(registryUpdate.id(), registryUpdate.unclearId()),
            "/editions/index.xhtml",
            "/editions/item.xhtml?id=R7-P-2-5",
            "/editions/checkrow.xhtml?id=BCP-5-4");
    List<String> before = rows.rows(posts);
    List<String> itemsBefore = rows.rows(items);
    List<String> checkItemsBefore = rows.rows(checkItems);
    List<String> registryBefore = registryUpdate.now(rows);
    try (Visitor other = Visitor.signedIn("nagasaki")) {
      Replay replay = new Replay(other, Set.of(AOZORA), SENT_BY_OFFICERS);
      for (Sent sent : journey) {
        int status = replay.send(sent);
        if (sent.body == null && sent.path.matches("/(people|tools|registry|editions)/.*")) {
          assertThat(status).as(sent.path).isEqualTo(403);
        }
        replay.send(replay.withFormOf("/institutions/index.xhtml", sent));
      }
      replay.expectNoLeaks();
    }
    List<String> now = rows.rows(posts);
    SENT_BY_OFFICERS.attempt("any change of posts", !now.equals(before));
    assertThat(now).isEqualTo(before);
    assertThat(rows.rows(items)).isEqualTo(itemsBefore);
    assertThat(rows.rows(checkItems)).isEqualTo(checkItemsBefore);
    assertThat(registryUpdate.now(rows)).isEqualTo(registryBefore);
  }

  /** Opens the pages, fills in and submits each of their forms, and notes what is sent. */
  private static List<Sent> record(String username, Set<Long> whose, String... pages) {
    List<Sent> journey = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    boolean oversight = Product.account(username).person().portal().equals("oversight");
    try (Visitor visitor = Visitor.signedIn(username)) {
      Page page = visitor.page();
      String portal = visitor.address("");
      page.route("**/*.xhtml*", route -> note(route, page, portal, journey));
      for (String path : pages) {
        shown.append(Answers.text(page.request().get(visitor.address(path))));
        if (!path.contains(".xhtml")) {
          journey.add(new Sent(path, path, null));
          continue;
        }
        visitor.open(path);
        int forms = page.locator(FORMS).count();
        for (int i = 0; i < forms; i++) {
          Locator form = page.locator(FORMS).nth(i);
          fill(form);
          Locator buttons = form.locator("[type=submit]");
          page.waitForRequest(
              request -> request.method().equals("POST"), () -> buttons.first().click());
          if (oversight) {
            addOtherButtons(buttons, journey);
          }
        }
      }
    }
    assertThat(canaries.in(shown.toString())).as("texts of the first person").isEqualTo(whose);
    everyOtherPage(Set.of(pages), oversight).forEach(journey::add);
    return journey;
  }

  /** What the further buttons of the form sent last would have sent; of a list those of a row. */
  private static void addOtherButtons(Locator buttons, List<Sent> journey) {
    Sent first = journey.get(journey.size() - 1);
    String pressed = name(buttons.first());
    Set<String> known = new HashSet<>(Set.of(pressed));
    if (pressed.isEmpty() || first.body == null) {
      return;
    }
    for (Locator button : buttons.all()) {
      String name = name(button);
      if (known.add(name.replaceFirst(":\\d+:", ":"))) {
        journey.add(new Sent(first.path, first.page, first.body.replace(pressed, name)));
      }
    }
  }

  /** As it stands in what a browser sends; empty for a button without a name. */
  private static String name(Locator button) {
    String name = button.getAttribute("name");
    return name == null ? "" : URLEncoder.encode(name, UTF_8);
  }

  /** Pages that were not gone through form by form; what is public is nobody's. */
  private static Stream<Sent> everyOtherPage(Set<String> known, boolean oversight) {
    return PortalPages.of(oversight).stream()
        .filter(page -> !page.matches("/(public|signin)/.*") && !known.contains(page))
        .map(page -> new Sent(page, page, null));
  }

  private static void note(Route route, Page page, String portal, List<Sent> journey) {
    Request request = route.request();
    if (!request.url().contains("jakarta.faces.resource")) {
      journey.add(
          new Sent(
              request.url().substring(portal.length()),
              page.url().substring(portal.length()),
              request.postData() == null ? null : Canaries.without(request.postData())));
    }
    if (request.method().equals("POST")) {
      route.fulfill(new Route.FulfillOptions().setStatus(204));
    } else {
      route.resume();
    }
  }

  private static void fill(Locator form) {
    Locator radios = form.locator("input[type=radio]");
    if (radios.count() > 0) {
      radios.first().check();
    }
    // a marker filled in from what is stored would come back as what the other one wrote
    for (Locator text : form.locator("textarea, input[type=text]").all()) {
      if (text.inputValue().contains("canary")) {
        text.fill("試験");
      }
    }
    Locator email = form.locator("input[type=email]");
    if (email.count() > 0) {
      form.locator("[id='form:name']").fill("対馬 一郎");
      email.fill("replay-" + UUID.randomUUID() + "@midori-josan.example");
    }
  }

  /** Another person's browser, which sends what it never was given. */
  private static final class Replay {

    private final Visitor visitor;
    private final Set<Long> sees;
    private final Set<Long> belongsTo;
    private final Tally.Layer layer;
    private final List<String> leaky = new ArrayList<>();

    private Replay(Visitor visitor, Set<Long> sees, Tally.Layer layer) {
      this(visitor, sees, sees, layer);
    }

    /**
     * @param belongsTo what the pages about all of one's own institutions may show as well
     */
    private Replay(Visitor visitor, Set<Long> sees, Set<Long> belongsTo, Tally.Layer layer) {
      this.visitor = visitor;
      this.sees = sees;
      this.belongsTo = belongsTo;
      this.layer = layer;
    }

    /**
     * @return the status of the answer
     */
    private int send(Sent sent) {
      RequestOptions how =
          RequestOptions.create()
              .setMethod(sent.body == null ? "GET" : "POST")
              .setHeader("Origin", visitor.address(""));
      if (sent.body != null) {
        how.setHeader("Content-Type", "application/x-www-form-urlencoded").setData(sent.body);
      }
      APIResponse answer = visitor.page().request().fetch(visitor.address(sent.path), how);
      Set<Long> found = canaries.in(Answers.text(answer));
      boolean leaks = !(sent.path.startsWith("/sites/") ? belongsTo : sees).containsAll(found);
      layer.attempt(sent.path, leaks);
      if (leaks) {
        leaky.add(sent + " brought " + found);
      }
      if (sent.body == null) {
        assertThat(answer.status()).as(sent.path).isIn(200, 403, 404);
      }
      statuses.merge((sent.body == null ? "GET " : "POST ") + answer.status(), 1, Integer::sum);
      return answer.status();
    }

    /** The same submission with a form that the product gave to this person. */
    private Sent withOwnForm(Sent sent) {
      String page =
          sent.page
              .replace("id=" + fujisMember, "id=" + midorisMember)
              .replace(
                  "id=" + canaries.advisoryOf(FUJI).id(), "id=" + canaries.advisoryOf(MIDORI).id())
              .replace(
                  "id=" + canaries.inspectionOf(FUJI).findingId(),
                  "id=" + canaries.inspectionOf(MIDORI).findingId());
      return withFormOf(page, sent);
    }

    private Sent withFormOf(String page, Sent sent) {
      if (sent.body == null) {
        return sent;
      }
      String html = Answers.text(visitor.page().request().get(visitor.address(page)));
      String body = sent.body;
      for (String field : List.of("jakarta.faces.ViewState", "primefaces.nonce")) {
        Matcher own =
            Pattern.compile("name=\"" + field + "\"[^>]*?value=\"([^\"]*)\"").matcher(html);
        if (own.find()) {
          String value = URLEncoder.encode(own.group(1), StandardCharsets.UTF_8);
          body = body.replaceAll("(" + field + "=)[^&]*", "$1" + Matcher.quoteReplacement(value));
        }
      }
      return new Sent(sent.path, sent.page, body);
    }

    private void expectNoLeaks() {
      assertThat(leaky).isEmpty();
    }
  }
}
