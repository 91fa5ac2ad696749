package jp.mimamori.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Provenance;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.OversightUseCase;

/** Puts right what was recognised in a form. Each step is kept, so one can leave at any time. */
@OversightUseCase
public class EditDraft {

  /**
   * @param rowId null for a new row
   * @param place from 1
   * @param versionSeen of the row; not looked at for a new one
   */
  public record RowCommand(
      long draftId, Long rowId, ItemContent content, int place, int versionSeen) {}

  private static final int HELP_MAX = 2000;
  private static final int ASK_MAX = 1000;

  @Inject private EditionKeeper keeper;
  @Inject private DraftRepository drafts;
  @Inject private PublishedRepository published;
  @Inject private Event<ControlAdded> controlAdded;
  @Inject private Clock clock;

  /** Drafts that are not published yet, the newest first. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public List<EditionDraft> open() {
    return drafts.open();
  }

  /**
   * @throws NotFoundException if there is none, or it was published
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public DraftFile open(long draftId) {
    EditionDraft draft = drafts.one(draftId);
    return new DraftFile(
        draft,
        published.controls(),
        published.all().stream().filter(e -> draft.getSha256().equals(e.getSha256())).toList(),
        DraftRules.faults(draft, FiscalYear.of(LocalDate.now(clock))));
  }

  /**
   * @throws EditionRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public void describe(long draftId, DraftCover cover) {
    keeper.actor();
    EditionDraft draft = drafts.locked(draftId);
    EditionRefusedException.ifAny(faults(cover));
    draft.describe(cover);
  }

  private List<EditionFault> faults(DraftCover cover) {
    LocalDate today = LocalDate.now(clock);
    List<EditionFault> faults = new ArrayList<>();
    if (cover.title() == null || cover.title().isBlank() || cover.title().length() > 200) {
      faults.add(EditionFault.TITLE_MISSING);
    }
    if (cover.audience() == null) {
      faults.add(EditionFault.AUDIENCE_MISSING);
    }
    if (cover.fiscalYear() == null) {
      faults.add(EditionFault.YEAR_MISSING);
    } else if (cover.fiscalYear() < FiscalYear.of(today).year()) {
      faults.add(EditionFault.YEAR_OVER);
    }
    if (cover.rounds() < 1 || cover.rounds() > PublishEdition.ROUNDS_MAX) {
      faults.add(EditionFault.ROUNDS_OUT_OF_RANGE);
    }
    if (cover.verifiedOn() != null || cover.source() != null) {
      faults.addAll(ItemRules.faults(cover.verifiedOn(), cover.source(), today));
    }
    return faults;
  }

  /**
   * Puts a row right, or adds one.
   *
   * @throws EditionRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public void write(RowCommand command) {
    keeper.actor();
    EditionDraft draft = drafts.locked(command.draftId());
    List<EditionFault> faults = new ArrayList<>(ItemRules.faults(command.content()));
    if (command.place() < 1) {
      faults.add(EditionFault.POSITION_OUT_OF_RANGE);
    }
    DraftRow row = command.rowId() == null ? null : row(draft, command.rowId());
    if (row != null && row.getVersion() != command.versionSeen()) {
      faults.add(EditionFault.CHANGED_MEANWHILE);
    }
    EditionRefusedException.ifAny(faults);
    if (row == null) {
      row = new DraftRow(draft, command.content());
    }
    row.write(command.content());
    row.map(command.content().controlId());
    draft.place(row, command.place());
  }

  /**
   * Confirms which control each row asks for.
   *
   * @param controls control by row; null for none yet; rows that are not named stay as they are
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public void map(long draftId, Map<Long, String> controls) {
    keeper.actor();
    EditionDraft draft = drafts.locked(draftId);
    Set<String> known =
        published.controls().stream().map(Control::getId).collect(Collectors.toSet());
    controls.forEach(
        (rowId, control) -> {
          if (control != null && !known.contains(control)) {
            throw new NotFoundException("no control " + control);
          }
          row(draft, rowId).map(control);
        });
  }

  /** What is no item of the form after all. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public void drop(long draftId, long rowId) {
    keeper.actor();
    EditionDraft draft = drafts.locked(draftId);
    draft.drop(row(draft, rowId));
  }

  /** The draft as a whole, before it was published. */
  @Permitted(Permission.MANAGE_EDITIONS)
  public void discard(long draftId) {
    keeper.actor();
    drafts.remove(drafts.locked(draftId));
  }

  /**
   * Adds a control for a question that no earlier form asked, and maps a row to it.
   *
   * @throws EditionRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public void addControl(long draftId, long rowId, Control.Help help) {
    Actor by = keeper.actor();
    EditionDraft draft = drafts.locked(draftId);
    DraftRow row = row(draft, rowId);
    EditionRefusedException.ifAny(faults(help));
    List<Control> controls = published.controls();
    Control control =
        new Control(
            "N" + (1 + controls.stream().filter(c -> c.getId().matches("N\\d+")).count()),
            1 + controls.stream().mapToInt(Control::getPosition).max().orElse(0),
            help,
            Provenance.unverified(by.post() + " " + by.name(), clock.instant()));
    published.add(control);
    row.map(control.getId());
    controlAdded.fire(new ControlAdded(by, control));
  }

  private static List<EditionFault> faults(Control.Help help) {
    List<EditionFault> faults = new ArrayList<>();
    if (Stream.of(help.title(), help.meaning(), help.action(), help.ask(), help.showAtInspection())
        .anyMatch(text -> text == null || text.isBlank())) {
      faults.add(EditionFault.HELP_MISSING);
    }
    if (ItemRules.isLonger(help.title(), ItemRules.SECTION_MAX)
        || ItemRules.isLonger(help.ask(), ASK_MAX)
        || Stream.of(help.meaning(), help.action(), help.vendorText(), help.showAtInspection())
            .anyMatch(text -> ItemRules.isLonger(text, HELP_MAX))) {
      faults.add(EditionFault.HELP_TOO_LONG);
    }
    return faults;
  }

  private static DraftRow row(EditionDraft draft, long rowId) {
    return draft.row(rowId).orElseThrow(() -> new NotFoundException("no row " + rowId));
  }
}
