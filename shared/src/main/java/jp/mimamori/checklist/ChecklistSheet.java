package jp.mimamori.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.mimamori.law.FiscalYear;

/** A year's checklist as a person reads it: the form's own order, with the answers of today. */
public final class ChecklistSheet {

  private final FiscalYear year;
  private final ChecklistEdition edition;
  private final Progress progress;
  private final Instant lastActivityAt;
  private final SubmissionState submissionState;
  private final LocalDate today;
  private final List<SheetLine> lines;
  private final CarryOver carryOver;

  /** Without proposals, for those who only read. */
  public ChecklistSheet(
      FiscalYear year,
      ChecklistEdition edition,
      ChecklistResponse response,
      Map<String, Control> controls,
      LocalDate today) {
    this(year, edition, response, controls, CarryOver.NONE, today);
  }

  /**
   * @param response null where nothing was answered yet
   * @param controls the help, by control id
   * @param carryOver what was answered before
   */
  public ChecklistSheet(
      FiscalYear year,
      ChecklistEdition edition,
      ChecklistResponse response,
      Map<String, Control> controls,
      CarryOver carryOver,
      LocalDate today) {
    this.year = year;
    this.edition = edition;
    this.today = today;
    this.progress = response == null ? Progress.of(edition, Map.of()) : response.getProgress();
    this.submissionState =
        response == null ? SubmissionState.NOT_SUBMITTED : response.getSubmissionState();
    this.lastActivityAt = response == null ? null : response.getLastActivityAt();
    this.carryOver = carryOver;
    boolean noSystem = response != null && response.hasNoSystem();
    this.lines =
        edition.getItems().stream()
            .map(
                item ->
                    new SheetLine(
                        item,
                        controls.get(item.getControlId()),
                        response == null ? List.of() : response.history(item.getId()),
                        carryOver,
                        item.isGate() || !noSystem,
                        today))
            .toList();
  }

  public FiscalYear getYear() {
    return year;
  }

  /** 令和8年度 */
  public String getYearLabel() {
    return year.label();
  }

  public ChecklistEdition getEdition() {
    return edition;
  }

  public Progress getProgress() {
    return progress;
  }

  /** When somebody last answered, or null. */
  public Instant getLastActivityAt() {
    return lastActivityAt;
  }

  /** As the response tells it. */
  public SubmissionState getSubmissionState() {
    return submissionState;
  }

  /**
   * Entries of all items with their corrections; a form carries it to notice what came meanwhile.
   */
  public int getEntries() {
    return lines.stream().mapToInt(line -> line.getHistory().size()).sum();
  }

  /** Items whose answer of today an officer entered from paper. */
  public List<SheetLine> getFromPaper() {
    return lines.stream()
        .filter(l -> l.getLatest() != null && l.getLatest().getPaper() != null)
        .toList();
  }

  /** Answers are taken only within the fiscal year itself. */
  public boolean isEditable() {
    return year.contains(today);
  }

  public List<SheetLine> getLines() {
    return lines;
  }

  public SheetLine getGate() {
    return lines.stream().filter(l -> l.getItem().isGate()).findFirst().orElseThrow();
  }

  public Optional<SheetLine> line(String itemId) {
    return lines.stream().filter(l -> l.getItem().getId().equals(itemId)).findFirst();
  }

  /** The next required item without an answer, in the form's order, after the given one if any. */
  public Optional<SheetLine> nextOpen(String afterItemId) {
    int start = afterItemId == null ? 0 : indexOf(afterItemId) + 1;
    List<SheetLine> order = new ArrayList<>(lines.subList(start, lines.size()));
    order.addAll(lines.subList(0, start));
    return order.stream()
        .filter(l -> l.getState() == ItemState.OPEN && l.getItem().isRequired())
        .findFirst();
  }

  /** What to do next, so that a person never has to work it out. */
  public NextStep getNextStep() {
    if (getGate().getState() == ItemState.OPEN) {
      return new NextStep(NextStep.Kind.ANSWER_GATE, getGate());
    }
    return nextOpen(null)
        .map(line -> new NextStep(NextStep.Kind.ANSWER_ITEM, line))
        .or(() -> about(SubmissionState.RETURNED, NextStep.Kind.ANSWER_RETURNED))
        .or(
            () ->
                getOverdue().stream()
                    .findFirst()
                    .map(line -> new NextStep(NextStep.Kind.CATCH_UP, line)))
        .or(() -> about(SubmissionState.NOT_SUBMITTED, NextStep.Kind.SUBMIT))
        .orElseGet(() -> new NextStep(NextStep.Kind.PRINT, getGate()));
  }

  private Optional<NextStep> about(SubmissionState state, NextStep.Kind kind) {
    return submissionState == state ? Optional.of(new NextStep(kind, getGate())) : Optional.empty();
  }

  /** The line before (-1) or after (+1) an item, or null at the ends. */
  public SheetLine neighbour(String itemId, int step) {
    int index = indexOf(itemId) + step;
    return index < 0 || index >= lines.size() ? null : lines.get(index);
  }

  private int indexOf(String itemId) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).getItem().getId().equals(itemId)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such item: " + itemId);
  }

  /** Open items of which something was said before, or which are new beside such. */
  public List<SheetLine> getProposed() {
    return lines.stream().filter(l -> l.getProposal() != null).toList();
  }

  /** What was answered before and is not asked any more. */
  public List<ChecklistItem> getDropped() {
    return carryOver.dropped();
  }

  /** Where nothing is left to enter but the date. */
  public List<SheetLine> getConfirmable() {
    return lines.stream()
        .filter(l -> l.getProposal() != null && l.getProposal().isConfirmable())
        .toList();
  }

  public List<SheetLine> getOverdue() {
    return lines.stream().filter(l -> l.getState() == ItemState.OVERDUE).toList();
  }

  /** Sections in the form's order; the gate question is a section of its own. */
  public List<SheetSection> getSections() {
    Map<String, List<SheetLine>> bySection = new LinkedHashMap<>();
    for (SheetLine line : lines) {
      ChecklistItem item = line.getItem();
      bySection
          .computeIfAbsent(
              item.getSectionNo() + " " + item.getSectionTitle(), k -> new ArrayList<>())
          .add(line);
    }
    return bySection.values().stream().map(ChecklistSheet::section).toList();
  }

  private static SheetSection section(List<SheetLine> lines) {
    List<SheetGroup> groups = new ArrayList<>();
    List<SheetLine> run = new ArrayList<>();
    for (SheetLine line : lines) {
      String group = line.getItem().getGroupName();
      if (!run.isEmpty() && !Objects.equals(run.get(0).getItem().getGroupName(), group)) {
        groups.add(new SheetGroup(run.get(0).getItem().getGroupName(), run));
        run = new ArrayList<>();
      }
      run.add(line);
    }
    ChecklistItem first = lines.get(0).getItem();
    groups.add(new SheetGroup(run.get(0).getItem().getGroupName(), run));
    return new SheetSection(first.getSectionNo(), first.getSectionTitle(), groups);
  }
}
