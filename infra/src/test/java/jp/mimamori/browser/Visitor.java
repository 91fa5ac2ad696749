package jp.mimamori.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.infra.launch.Account;
import jp.mimamori.infra.launch.OneTimeCode;

/** A person at a browser of their own, in front of one portal. */
public final class Visitor implements AutoCloseable {

  private final String portal;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(String portal, int width) {
    this.portal = portal;
    this.context =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("ja-JP")
                    .setTimezoneId("Asia/Tokyo")
                    .setViewportSize(width, 900));
    this.context.setDefaultTimeout(15_000);
    this.page = context.newPage();
    page.onPageError(error -> complaints.add("script error: " + error));
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  /** Nobody yet, in front of the institutions' portal. */
  public static Visitor ofTenantPortal() {
    return new Visitor(Product.running().tenantPortal(), 1280);
  }

  /** Nobody yet, in front of the officers' portal. */
  public static Visitor ofOversightPortal() {
    return new Visitor(Product.running().oversightPortal(), 1280);
  }

  /** A demo person, signed in to the portal where he or she belongs. */
  public static Visitor signedIn(String username) {
    Visitor visitor =
        Product.account(username).person().portal().equals("tenant")
            ? ofTenantPortal()
            : ofOversightPortal();
    visitor.open("/");
    visitor.signInAs(username);
    return visitor;
  }

  /** Fills in Keycloak's forms, the first of which must be on screen. */
  public void signInAs(String username) {
    Account account = Product.account(username);
    typePassword(username, account.password());
    if (account.totpSecret() != null) {
      typeCode(account.totpSecret());
    }
    page.waitForURL(url -> url.startsWith(portal));
  }

  /** Fills in Keycloak's form for an account that a test has made. */
  public void signInAs(String username, String password) {
    typePassword(username, password);
    page.waitForURL(url -> url.startsWith(portal));
  }

  /** Fills in Keycloak's first form only. */
  public void typePassword(String username, String password) {
    awaitSignIn();
    page.fill("#username", username);
    page.fill("#password", password);
    page.click("#kc-login");
  }

  private void awaitSignIn() {
    try {
      page.locator("#username").waitFor();
    } catch (TimeoutError e) {
      throw new AssertionError(
          "no sign-in at %s but: %s".formatted(page.url(), page.locator("body").innerText()), e);
    }
  }

  /** Fills in Keycloak's form for the second factor with what an authenticator app shows now. */
  public void typeCode(String totpSecret) {
    page.fill("#otp", OneTimeCode.at(Clock.systemUTC().instant(), totpSecret));
    page.click("#kc-login");
  }

  /**
   * Goes to a path of the portal.
   *
   * @return the last response, redirects followed
   */
  public Response open(String path) {
    return page.navigate(address(path));
  }

  /** The full address of a path of the portal. */
  public String address(String path) {
    return portal + path;
  }

  public Page page() {
    return page;
  }

  /** The path on screen, with its query. */
  public String path() {
    return page.url().substring(portal.length());
  }

  public String heading() {
    return page.locator("h1").innerText();
  }

  /** Width in CSS pixels, e.g. 390 for a phone. */
  public Visitor atWidth(int width) {
    page.setViewportSize(width, 900);
    return this;
  }

  /** No violation of WCAG 2.2 A and AA that axe can find, and nothing wider than the screen. */
  public void expectAccessible() {
    List<String> violations =
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .stream()
                .map(Visitor::describe)
                .toList();
    assertThat(violations).as("axe at %s", path()).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue()).as("sideways scrolling at %s", path()).isZero();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }

  /** Script errors and refusals by the content security policy since the browser opened. */
  public List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    try {
      context.close();
    } catch (PlaywrightException e) {
      Chromium.giveUp();
      throw e;
    }
    assertThat(complaints).as("what the browser complained about").isEmpty();
  }
}
