package jp.mimamori.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Wording;
import jp.mimamori.edition.DetectedForm.DetectedRow;
import jp.mimamori.files.Digest;
import jp.mimamori.files.ReceivedFile;
import jp.mimamori.files.Spreadsheet;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;

/** Reads an official Excel form into a draft, with a guess for everything that was recognised. */
@OversightUseCase
public class ImportForm {

  /** Rows of a draft; the longest form has 20. */
  private static final int MAX_ROWS = 200;

  private static final int TITLE_MAX = 200;
  private static final int BANNER_MAX = 500;

  @Inject private EditionKeeper keeper;
  @Inject private PublishedRepository published;
  @Inject private DraftRepository drafts;
  @Inject private Event<FormImported> imported;
  @Inject private Clock clock;

  /**
   * @return id of the draft
   * @throws jp.mimamori.files.UploadRefusedException if the file is no harmless xlsx
   * @throws EditionRefusedException if no item was recognised in it
   */
  @Permitted(Permission.MANAGE_EDITIONS)
  public long read(ReceivedFile file) {
    Actor by = keeper.actor();
    DetectedForm form;
    String sha256;
    try {
      form = FormReader.read(Spreadsheet.read(file.name(), file.content()));
      sha256 = Digest.of(file.content()).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (form.rows().isEmpty() || form.rows().size() > MAX_ROWS) {
      throw new EditionRefusedException(EditionFault.NO_ITEMS_FOUND);
    }
    EditionDraft draft =
        new EditionDraft(cover(form, sha256), file.name(), sha256, by, clock.instant());
    addRows(draft, form);
    drafts.add(draft);
    imported.fire(new FormImported(by, draft));
    return draft.getId();
  }

  /** Of a file that the ministry is known to have published, audience and year are certain. */
  private DraftCover cover(DetectedForm form, String sha256) {
    List<ChecklistEdition> same =
        published.all().stream().filter(e -> sha256.equals(e.getSha256())).toList();
    Set<Audience> audiences =
        same.stream()
            .map(ChecklistEdition::getAudience)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    return new DraftCover(
        cut(form.title(), TITLE_MAX),
        FormAudience.of(audiences).orElse(form.audience()),
        same.isEmpty()
            ? yearWithinReach(form.year())
            : Integer.valueOf(same.get(0).getFiscalYear()),
        Math.min(form.rounds(), PublishEdition.ROUNDS_MAX),
        cut(form.banner(), BANNER_MAX),
        null,
        null);
  }

  private static Integer yearWithinReach(Integer year) {
    return year != null && year >= 2019 && year < 2119 ? year : null;
  }

  private void addRows(EditionDraft draft, DetectedForm form) {
    ControlProposals proposals =
        new ControlProposals(
            published.loaded().stream().flatMap(e -> e.getItems().stream()).toList());
    for (DetectedRow row : form.rows()) {
      draft.place(new DraftRow(draft, content(row, proposals.of(row))), draft.getRows().size() + 1);
    }
  }

  private static ItemContent content(DetectedRow row, String control) {
    return new ItemContent(
        cut(row.sectionNo(), ItemRules.SECTION_NO_MAX),
        cut(row.sectionTitle(), ItemRules.SECTION_MAX),
        cut(row.groupName(), ItemRules.GROUP_MAX),
        cut(row.officialNo(), ItemRules.NUMBER_MAX),
        new Wording(cut(row.text(), ItemRules.TEXT_MAX), cut(row.note(), ItemRules.TEXT_MAX)),
        row.requirement(),
        row.gate(),
        row.notRequiredAllowed(),
        control);
  }

  private static String cut(String text, int max) {
    return ItemRules.isLonger(text, max) ? text.substring(0, max) : text;
  }
}
