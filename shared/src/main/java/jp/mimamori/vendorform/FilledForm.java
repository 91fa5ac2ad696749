package jp.mimamori.vendorform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerFault;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.ui.Functions;
import jp.mimamori.ui.TypedDate;

/** A draft as it is understood: the answers in it, and what is wrong, beside which field. */
final class FilledForm {

  private static final int NAME_MAX = 100;

  private final FormDraft draft;
  private final ChecklistResponse response;
  private final LocalDate today;
  private final LocalDate confirmedOn;
  private final Map<ChecklistItem, Answer> answers = new LinkedHashMap<>();
  private final Map<String, List<String>> problems = new LinkedHashMap<>();

  /**
   * @param asked the items to be answered, in the form's order
   * @param response what was answered before; a new one if nothing was
   */
  FilledForm(
      FormDraft draft, List<ChecklistItem> asked, ChecklistResponse response, LocalDate today) {
    this.draft = draft;
    this.response = response;
    this.today = today;
    readName();
    this.confirmedOn = readDate("confirmedOn", draft.confirmedOn());
    if (draft.confirmedOn().isBlank()) {
      add("confirmedOn", AnswerFault.CONFIRMED_ON_MISSING);
    }
    asked.forEach(this::readItem);
  }

  private void readName() {
    String name = draft.answeredBy();
    if (name.isBlank()) {
      add("answeredBy", FormFault.ANSWERED_BY_MISSING);
    } else if (name.codePointCount(0, name.length()) > NAME_MAX) {
      add("answeredBy", FormFault.ANSWERED_BY_TOO_LONG);
    }
  }

  /** Null for what is empty or unreadable. */
  private LocalDate readDate(String field, String typed) {
    Optional<LocalDate> date = TypedDate.read(typed);
    if (date.isEmpty() && !typed.isBlank()) {
      add(field, FormFault.DATE_UNREADABLE);
    }
    return date.orElse(null);
  }

  private void readItem(ChecklistItem item) {
    FormDraft.Entry entry = draft.entry(item.getId());
    AnswerValue value = value(entry.value());
    if (value == null && !item.isRequired()) {
      return;
    }
    String targetField = "targetOn-" + item.getId();
    boolean isNo = value == AnswerValue.NO;
    LocalDate targetOn = isNo ? readDate(targetField, entry.targetOn()) : null;
    Answer answer = new Answer(value, confirmedOn, targetOn, entry.remarks());
    for (AnswerFault fault : response.faults(item, answer, today)) {
      tell(item, fault);
    }
    answers.put(item, answer);
  }

  private static AnswerValue value(String name) {
    return switch (name) {
      case "YES" -> AnswerValue.YES;
      case "NO" -> AnswerValue.NO;
      default -> null;
    };
  }

  /** The date is the same for all items, so what is wrong with it is told once. */
  private void tell(ChecklistItem item, AnswerFault fault) {
    String field = fault.field();
    if (field == null) {
      addFirst("form", fault);
    } else if (field.equals("confirmedOn")) {
      addFirst(field, fault);
    } else {
      addFirst(field + "-" + item.getId(), fault);
    }
  }

  private void add(String field, Enum<?> fault) {
    problems.computeIfAbsent(field, name -> new ArrayList<>()).add(Functions.term(fault));
  }

  private void addFirst(String field, Enum<?> fault) {
    if (!problems.containsKey(field)) {
      add(field, fault);
    }
  }

  String answeredBy() {
    return draft.answeredBy().strip();
  }

  Map<ChecklistItem, Answer> answers() {
    return answers;
  }

  boolean isFaultless() {
    return problems.isEmpty();
  }

  /** Sentences by the id of the field, in the order of the page. */
  Map<String, List<String>> problems() {
    return problems;
  }
}
