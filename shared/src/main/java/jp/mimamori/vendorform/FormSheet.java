package jp.mimamori.vendorform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetGroup;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.checklist.SheetSection;

/** Items of 事業者確認用 to be answered, what was typed so far, and what is wrong with it. */
public class FormSheet {

  private final ChecklistSheet sheet;
  private final List<SheetLine> asked;
  private final FormDraft draft;
  private final Map<String, List<String>> problems;
  private final LocalDate today;

  FormSheet(
      ChecklistSheet sheet,
      List<SheetLine> asked,
      FormDraft draft,
      Map<String, List<String>> problems,
      LocalDate today) {
    this.sheet = sheet;
    this.asked = asked;
    this.draft = draft;
    this.problems = problems;
    this.today = today;
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  /** Items that are asked, in the form's order. */
  public List<SheetLine> getAsked() {
    return asked;
  }

  /** Sections of which anything is asked. */
  public List<SheetSection> getSections() {
    return sheet.getSections().stream()
        .filter(s -> s.getGroups().stream().anyMatch(this::asks))
        .toList();
  }

  public boolean asks(SheetGroup group) {
    return group.getLines().stream().anyMatch(asked::contains);
  }

  /** The items of a group that are asked. */
  public List<SheetLine> lines(SheetGroup group) {
    return group.getLines().stream().filter(asked::contains).toList();
  }

  public List<String> getItemIds() {
    return asked.stream().map(line -> line.getItem().getId()).toList();
  }

  public String getAnsweredBy() {
    return draft.answeredBy();
  }

  public String getConfirmedOn() {
    return draft.confirmedOn();
  }

  public FormDraft.Entry entry(SheetLine line) {
    return draft.entry(line.getItem().getId());
  }

  public String value(SheetLine line) {
    return entry(line).value();
  }

  public String targetOn(SheetLine line) {
    return entry(line).targetOn();
  }

  public String remarks(SheetLine line) {
    return entry(line).remarks();
  }

  /** What was answered before to the same question in other words, or null. */
  public KeptAnswers.Kept earlier(SheetLine line) {
    return null;
  }

  /** Sentences beside a field; empty before it was checked. */
  public List<String> problemsOf(String field) {
    return problems.getOrDefault(field, List.of());
  }

  /** Fields with problems, in the order of the page. */
  public List<String> getFieldsWithProblems() {
    return List.copyOf(problems.keySet());
  }

  /** How a list of problems names a field: the item's number, nothing for what is no item. */
  public String labelOf(String field) {
    return asked.stream()
        .map(SheetLine::getItem)
        .filter(item -> field.endsWith("-" + item.getId()))
        .map(item -> item.getFullNumber() + " ")
        .findFirst()
        .orElse("");
  }

  public LocalDate getToday() {
    return today;
  }

  public LocalDate getLastDayOfYear() {
    return sheet.getYear().lastDay();
  }
}
