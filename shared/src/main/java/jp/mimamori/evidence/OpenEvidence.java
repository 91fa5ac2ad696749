package jp.mimamori.evidence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.files.FileStore;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads what the institution keeps as evidence. */
@TenantUseCase
public class OpenEvidence {

  /** More proposals of earlier years are found in the list of all. */
  private static final int PROPOSALS = 10;

  /** More than any institution shows at an inspection. */
  private static final int ALL = 1000;

  @Inject private EvidenceRepository evidences;
  @Inject private OpenChecklist checklist;
  @Inject private FileStore files;
  @Inject private Clock clock;

  /**
   * @param text part of the title or the file name, or null
   * @param before only older ones than this id; null for the newest
   */
  @Permitted(Permission.READ_CHECKLIST)
  public EvidenceList list(EvidenceFilter filter, String text, Long before) {
    List<EvidenceVersion> found =
        evidences.newestFirst(filter, text, before, EvidenceList.LENGTH + 1, today());
    return new EvidenceList(rows(found), before != null);
  }

  /** How much the institution could show. */
  @Permitted(Permission.READ_CHECKLIST)
  public EvidenceCount count() {
    return evidences.count(today());
  }

  /** Everything that is not retired, newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<EvidenceRow> all() {
    return rows(evidences.newestFirst(EvidenceFilter.CURRENT, null, null, ALL, today()));
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public EvidenceSheet one(long id) {
    return new EvidenceSheet(
        evidences.one(id), evidences.versions(id), checklist.withoutProposals(), today());
  }

  /**
   * What is shown for an item, and what was shown for its question before.
   *
   * @param sheet this year's
   * @param item of the sheet
   */
  @Permitted(Permission.READ_CHECKLIST)
  public ItemEvidence of(ChecklistSheet sheet, ChecklistItem item) {
    List<EvidenceVersion> used = evidences.usedAt(item.getId(), sheet.getYear());
    List<String> asked = sheet.getLines().stream().map(l -> l.getItem().getId()).toList();
    List<EvidenceVersion> earlier =
        evidences.usedBefore(item.getControlId(), sheet.getYear(), asked, PROPOSALS).stream()
            .filter(version -> !used.contains(version))
            .toList();
    return new ItemEvidence(unlabelled(used), unlabelled(earlier));
  }

  /** Bytes that the institution keeps, all features together. */
  @Permitted(Permission.READ_CHECKLIST)
  public long usedBytes() {
    return files.usedBytes();
  }

  private List<EvidenceRow> unlabelled(List<EvidenceVersion> versions) {
    return versions.stream().map(v -> new EvidenceRow(v, today(), List.of())).toList();
  }

  private List<EvidenceRow> rows(List<EvidenceVersion> versions) {
    ChecklistSheet sheet = checklist.withoutProposals();
    Map<Long, List<String>> items = items(versions, sheet);
    return versions.stream()
        .map(
            v ->
                new EvidenceRow(v, today(), items.getOrDefault(v.getEvidence().getId(), List.of())))
        .toList();
  }

  /** Labels of items by evidence. Items of an edition that was replaced meanwhile have none. */
  private Map<Long, List<String>> items(List<EvidenceVersion> versions, ChecklistSheet sheet) {
    FiscalYear year = sheet.getYear();
    List<Long> ids = versions.stream().map(v -> v.getEvidence().getId()).toList();
    return evidences.uses(ids, year).stream()
        .filter(use -> sheet.line(use.getItemId()).isPresent())
        .collect(
            Collectors.groupingBy(
                EvidenceUse::evidenceId,
                Collectors.mapping(
                    use -> sheet.line(use.getItemId()).orElseThrow().getLabel(),
                    Collectors.toList())));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
