package jp.mimamori.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Keeps what the signed-in person has typed and not saved, page by page; nobody else's is seen. */
@TenantUseCase
public class KeepDraft {

  /** Longest draft, in characters; ten times the longest form. */
  public static final int CONTENT_MAX = 100_000;

  /** Longest path with query. */
  public static final int PAGE_MAX = 300;

  private static final Duration LIFETIME = Duration.ofDays(30);

  @Inject private CurrentTenant tenant;
  @Inject private DraftRepository drafts;
  @Inject private Clock clock;

  /** As the browser sent it; empty for a page without draft, or with one that is too old. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<String> on(String page) {
    return drafts.find(person(), page, oldest()).map(Draft::getContent);
  }

  /**
   * Where the person's drafts are, newest first.
   *
   * @param beginning of path and query
   */
  @Permitted(Permission.READ_CHECKLIST)
  public List<String> pages(String beginning) {
    return drafts.pages(person(), beginning, oldest());
  }

  /**
   * Keeps the draft of a page in place of the one before, and forgets all that are too old.
   *
   * @throws IllegalArgumentException if page or draft are too long
   */
  @Permitted(Permission.READ_CHECKLIST)
  public void keep(String page, String content) {
    if (page.length() > PAGE_MAX || content.length() > CONTENT_MAX) {
      throw new IllegalArgumentException("draft too long");
    }
    drafts.removeOlderThan(oldest());
    Draft draft =
        drafts
            .find(person(), page, oldest())
            .orElseGet(() -> drafts.add(new Draft(person(), page)));
    draft.write(content, clock.instant());
  }

  @Permitted(Permission.READ_CHECKLIST)
  public void discard(String page) {
    drafts.find(person(), page, Instant.EPOCH).ifPresent(drafts::remove);
  }

  private Instant oldest() {
    return clock.instant().minus(LIFETIME);
  }

  private String person() {
    return tenant.actor().sub();
  }
}
