package jp.mimamori.isolation;

import static jp.mimamori.isolation.Canaries.AOZORA;
import static jp.mimamori.isolation.Canaries.AOZORA_DENTAL;
import static jp.mimamori.isolation.Canaries.FUJI;
import static jp.mimamori.isolation.Canaries.KENOU;
import static jp.mimamori.isolation.Canaries.MIDORI;
import static jp.mimamori.isolation.Canaries.OTHER_VENDOR;
import static jp.mimamori.isolation.Canaries.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every page, export, form and mail as one person after the other, and looks for texts of
 * institutions that are not that person's.
 */
class CanaryCrawlIT {

  /** More addresses that differ in their parameters only show nothing new. */
  private static final int ADDRESSES_OF_A_PAGE = 25;

  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]+)\"");

  private static final List<Long> INSTITUTIONS = List.of(FUJI, AOZORA_DENTAL, AOZORA, MIDORI);
  private static final String SUBMISSION =
      "year=" + PlantedSubmission.YEAR + "&number=" + PlantedSubmission.NUMBER;

  private static Canaries canaries;
  private static final Tally TALLY = new Tally("canary crawl");
  private static final Tally.Layer READ = TALLY.layer(null);

  @BeforeAll
  static void plant() throws SQLException {
    canaries = Canaries.planted();
  }

  @AfterAll
  static void putBack() throws SQLException, IOException {
    canaries.close();
    TALLY.report();
  }

  /**
   * @param choice the institution to be chosen after sign-in, or null
   * @param sees whose texts may be read
   * @param belongsTo whose texts may be read where one works for all of one's own at once
   * @param files whose texts are read in forms and exports
   */
  private record Reader(
      String username, String choice, Set<Long> sees, Set<Long> belongsTo, Set<Long> files) {

    private Reader(String username, Set<Long> sees) {
      this(username, null, sees, sees, sees);
    }

    /** Somebody of a vendor, or of the office in charge: some texts are not for them. */
    private boolean isOutsider() {
      return username.equals("hatsu")
          || Product.account(username).person().portal().equals("oversight");
    }

    private boolean mayRead(Set<Long> institutions, String address) {
      boolean aboutAll =
          address.startsWith("/signin/choose.xhtml") || address.startsWith("/sites/");
      return (aboutAll ? belongsTo : sees).containsAll(institutions);
    }
  }

  private static Stream<Reader> readers() {
    Set<Long> both = Set.of(AOZORA, AOZORA_DENTAL);
    return Stream.of(
        new Reader("jimu", Set.of(FUJI)),
        new Reader("incho", Set.of(FUJI)),
        new Reader(
            "sanba",
            null,
            Set.of(MIDORI, OTHER_VENDOR),
            Set.of(MIDORI),
            Set.of(MIDORI, OTHER_VENDOR)),
        new Reader("hatsu", null, Set.of(FUJI, VENDOR), Set.of(FUJI, VENDOR), Set.of(VENDOR)),
        new Reader("kakemochi", "あおぞら歯科医院", Set.of(AOZORA_DENTAL), both, Set.of(AOZORA_DENTAL)),
        new Reader("kakemochi", "あおぞら内科医院", Set.of(AOZORA), both, Set.of(AOZORA)),
        new Reader("kenou", KENOU),
        new Reader("nagasaki", Set.of(AOZORA)));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingOfOthersIsRead(Reader reader) {
    boolean officer = Product.account(reader.username).person().portal().equals("oversight");
    List<String> leaky = new ArrayList<>();
    Set<Long> onPages = new HashSet<>();
    Set<Long> inFiles = new HashSet<>();
    try (Visitor visitor = Visitor.signedIn(reader.username)) {
      choose(visitor, reader.choice);
      Deque<String> open = new ArrayDeque<>(starts(officer));
      Set<String> known = new HashSet<>(open);
      Map<String, Integer> visits = new HashMap<>();
      while (!open.isEmpty()) {
        String address = open.poll();
        String path = address.replaceFirst("\\?.*", "");
        if (visits.merge(path, 1, Integer::sum) > ADDRESSES_OF_A_PAGE) {
          continue;
        }
        APIResponse answer = visitor.page().request().get(visitor.address(address));
        String text = Answers.text(answer);
        Set<Long> found = canaries.in(text);
        boolean leaks =
            !reader.mayRead(found, address)
                || reader.isOutsider() && canaries.isClosed(text)
                || !officer && canaries.isOfficesOwn(text);
        READ.attempt(address, leaks);
        if (leaks) {
          leaky.add(address + " shows " + found);
        }
        (Answers.isPage(answer) ? onPages : inFiles).addAll(found);
        if (Answers.isPage(answer)) {
          links(visitor, answer.url(), text).filter(known::add).forEach(open::add);
        }
      }
    }
    assertThat(leaky).isEmpty();
    assertThat(onPages).as("the own texts on pages").containsAll(reader.sees);
    assertThat(inFiles).as("the own texts in forms and exports").isEqualTo(reader.files);
  }

  @Test
  void nothingOfOthersIsMailed() {
    String address = "canary-" + UUID.randomUUID() + "@midori-josan.example";
    try (Visitor administrator = Visitor.signedIn("sanba")) {
      administrator.open("/people/invite.xhtml");
      Page page = administrator.page();
      page.fill("[id='form:name']", "対馬 一郎");
      page.fill("[id='form:email']", address);
      page.check("input[value=STAFF]");
      page.waitForNavigation(() -> page.locator("main input[type=submit]").click());
    }
    assertThat(new Mailbox(address).everything()).contains("見守り");
    Stream<String> everybody =
        Product.running().accounts().stream().map(account -> account.person().email());
    Stream.concat(everybody, Stream.of(address))
        .forEach(
            box -> {
              Set<Long> found = canaries.in(new Mailbox(box).everything());
              READ.attempt("mail to " + box, !Set.of(MIDORI).containsAll(found));
              assertThat(Set.of(MIDORI)).as("mailed to %s", box).containsAll(found);
            });
  }

  private static void choose(Visitor visitor, String institution) {
    if (institution != null) {
      visitor.open("/signin/choose.xhtml");
      visitor.page().click("[aria-label^='" + institution + "']");
      visitor.page().waitForURL("**/home/index.xhtml");
    }
  }

  /** Every page there is, linked or not, and what only a form leads to. */
  private static List<String> starts(boolean officer) {
    List<String> starts = new ArrayList<>(List.of("/"));
    if (officer) {
      starts.addAll(
          List.of(
              "/institutions/view.xhtml?id=" + FUJI,
              "/institutions/view.xhtml?id=" + AOZORA_DENTAL,
              "/institutions/view.xhtml?id=" + AOZORA,
              "/institutions/view.xhtml?id=" + MIDORI,
              "/institutions/index.xhtml?text=%E3%81%82%E3%81%8A%E3%81%9E%E3%82%89",
              "/institutions/index.xhtml?text=canary",
              "/institutions/list.csv",
              "/institutions/list.xlsx",
              "/institutions/contact.xhtml?id=" + FUJI,
              "/institutions/contact.xhtml?id=" + AOZORA_DENTAL));
      INSTITUTIONS.forEach(
          id ->
              Stream.of("view.xhtml", "case.xhtml", "note.xhtml", "close.xhtml", "report.pdf")
                  .map(page -> "/incidents/" + page + "?id=" + canaries.incidentOf(id).id())
                  .forEach(starts::add));
      starts.add("/incidents/list.csv?part=ALL");
      INSTITUTIONS.forEach(
          id ->
              Stream.of("review.xhtml", "form.pdf", "form.xlsx")
                  .map(page -> "/submissions/" + page + "?id=" + id + "&" + SUBMISSION)
                  .forEach(starts::add));
    } else {
      Stream.of("view.xhtml", "form.pdf", "form.xlsx")
          .map(page -> "/submission/" + page + "?" + SUBMISSION)
          .forEach(starts::add);
      // whoever has an address of a feed may read it: it tells nothing that has a name
      INSTITUTIONS.stream().map(canaries::feedOf).forEach(starts::add);
      INSTITUTIONS.stream()
          .map(canaries::incidentOf)
          .flatMap(CanaryCrawlIT::pagesOfIncident)
          .forEach(starts::add);
      INSTITUTIONS.stream().map(canaries::vendorOf).forEach(vendor -> addPagesOf(vendor, starts));
      for (long account : List.of(VENDOR, OTHER_VENDOR)) {
        long product = canaries.account(account).productId();
        starts.add("/vendoraccount/product.xhtml?id=" + product);
        starts.add("/vendoraccount/answers.xhtml?id=" + product);
        starts.add("/vendoraccount/document?id=" + product);
        starts.add("/vendors/document?id=" + product);
      }
    }
    starts.addAll(PortalPages.of(officer));
    return starts;
  }

  private static Stream<String> pagesOfIncident(PlantedIncident incident) {
    return Stream.of(
            "view.xhtml?",
            "report.xhtml?",
            "note.xhtml?kind=TOLD&",
            "strike.xhtml?entry=" + incident.entryId() + "&",
            "report.pdf?number=1&")
        .map(page -> "/incident/" + page + "id=" + incident.id());
  }

  private static void addPagesOf(PlantedVendor vendor, List<String> starts) {
    Stream.of("view.xhtml", "edit.xhtml", "retire.xhtml", "ask.xhtml", "paper.xhtml", "record.pdf")
        .map(page -> "/vendors/" + page + "?id=" + vendor.id())
        .forEach(starts::add);
    starts.add("/checklist/form.pdf?vendor=" + vendor.id());
    starts.add("/responsibility/edit.xhtml?id=" + vendor.id());
    Stream.of("accept.xhtml", "link.xhtml", "revoke.xhtml", "remind.xhtml")
        .map(page -> "/vendors/" + page + "?id=" + vendor.requestId())
        .forEach(starts::add);
    starts.add("/vendoraccount/request.xhtml?id=" + vendor.requestId());
  }

  /** Where the page leads to within the portal. */
  private static Stream<String> links(Visitor visitor, String page, String html) {
    return LINK.matcher(html)
        .results()
        .map(link -> link.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
        .filter(link -> !link.isEmpty() && !link.matches("(mailto|tel):.*"))
        .map(link -> URI.create(page).resolve(link).toString())
        .filter(link -> link.startsWith(visitor.address("/")))
        .map(link -> link.substring(visitor.address("").length()));
  }
}
