package jp.mimamori.oversightportal.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.mimamori.registry.Decision;
import jp.mimamori.registry.EntryLine;
import jp.mimamori.registry.Finding;
import jp.mimamori.registry.RegistryEntry;
import jp.mimamori.registry.RegistryRefusedException;
import jp.mimamori.registry.ReviewRegistry;
import jp.mimamori.registry.UpdateSheet;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/**
 * What a file would change, page by page; confirmed or discarded as a whole. Address parameters:
 * {@code id}, {@code finding}, {@code after} for the id of the last entry of the page before.
 */
@Named("registry_preview")
@ViewScoped
public class PreviewPage extends UpdatePage {

  private static final long serialVersionUID = 1L;

  @Inject private ReviewRegistry review;
  @Inject private Feedback feedback;

  private String finding;
  private String after;
  private String seen;
  private transient UpdateSheet sheet;

  public void load() {
    sheet = review.sheet(updateId(), shown(), number(after));
  }

  /** New ones first, unless the address names others. */
  private Finding shown() {
    return Arrays.stream(Finding.values())
        .filter(f -> f.name().equals(finding))
        .findFirst()
        .orElse(Finding.NEW);
  }

  public String leave(long entryId) {
    return settle(() -> review.take(updateId(), entryId, false), "registry_preview.left");
  }

  public String take(long entryId) {
    return settle(() -> review.take(updateId(), entryId, true), "registry_preview.taken");
  }

  public String leaveAll() {
    return settle(() -> review.takeAll(updateId(), shown(), false), "registry_preview.allLeft");
  }

  public String takeAll() {
    return settle(() -> review.takeAll(updateId(), shown(), true), "registry_preview.allTaken");
  }

  public String confirm() {
    return settle(() -> review.confirm(updateId(), number(seen)), "registry_preview.confirmed");
  }

  public String discard() {
    return settle(() -> review.discard(updateId()), "registry_preview.discarded");
  }

  private String settle(Runnable act, String done) {
    try {
      act.run();
      feedback.done(done);
      return "/registry/preview?faces-redirect=true&id=%s&finding=%s&after=%d"
          .formatted(getId(), shown(), number(after));
    } catch (RegistryRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      sheet = null;
      return null;
    }
  }

  public UpdateSheet getSheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  public Finding[] getFindings() {
    return Finding.values();
  }

  public boolean isShown(Finding one) {
    return one == shown();
  }

  /** Whether it stays out when the update is confirmed. */
  public boolean isLeft(RegistryEntry entry) {
    return entry.getDecision() != Decision.APPLY;
  }

  /** Where the next page begins. */
  public long getNext() {
    List<EntryLine> lines = getSheet().getLines();
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).getEntry().getId();
  }

  public String getFinding() {
    return shown().name();
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  /** Entries that are to be applied, as the person saw them. */
  public String getSeen() {
    return seen != null ? seen : String.valueOf(getSheet().getToApply());
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }
}
