package jp.mimamori.infra.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.identity.Actor;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * Lives through one institution's fiscal year: answers item by item, on working days, as a person
 * would. The answers go through {@link ChecklistResponse}, so none can break a rule of the form.
 */
final class AnswerDiary {

  private static final Map<String, Integer> NO_PERCENT =
      CsvResource.rows("/demo/difficulties.csv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get("control_id"), row -> Integer.valueOf(row.get("no_percent"))));

  private static final Map<String, List<String>> REMARKS =
      CsvResource.rows("/demo/remarks.csv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("control_id") + row.get("value"),
                  Collectors.mapping(row -> row.get("remarks"), Collectors.toList())));

  private final DemoInstitution institution;
  private final FiscalYear year;
  private final ChecklistEdition edition;
  private final Actor by;
  private final LocalDate today;
  private final Days days;
  private final Plot plot;
  private final Random random;

  private ChecklistResponse response;
  private LocalDateTime now;

  /**
   * @param today nothing is answered on this day or later
   */
  AnswerDiary(
      DemoInstitution institution,
      FiscalYear year,
      ChecklistEdition edition,
      Plot plot,
      Actor by,
      LocalDate today) {
    this.institution = institution;
    this.year = year;
    this.edition = edition;
    this.by = by;
    this.today = today;
    this.random = new Random(institution.id() * 10_000 + edition.getFiscalYear() + year.year());
    this.days = openDays();
    this.plot = possible(plot);
  }

  /** Forms come out in May or June, and a year's work is done before its last month. */
  private Days openDays() {
    Days open =
        year.contains(today)
            ? new Days(year.firstDay(), today.minusDays(1))
            : new Days(year.firstDay().plusMonths(2), year.lastDay().minusMonths(1));
    open = open.from(institution.openedOn());
    return institution.closedOn() == null ? open : open.until(institution.closedOn());
  }

  /** In the first days of a year nothing can be overdue yet. */
  private Plot possible(Plot wanted) {
    if (days.isEmpty()) {
      return Plot.UNTOUCHED;
    }
    if (days.first().equals(days.last())) {
      return switch (wanted) {
        case OVERDUE -> Plot.WAITING;
        case HALF_OVERDUE -> Plot.HALF;
        default -> wanted;
      };
    }
    return wanted;
  }

  /** The institution's response; none if it did nothing. */
  Optional<ChecklistResponse> live() {
    if (plot == Plot.UNTOUCHED) {
      return Optional.empty();
    }
    sitDown(firstDay());
    response = new ChecklistResponse(year, edition, instant());
    AnswerValue gate = plot == Plot.NO_SYSTEM ? AnswerValue.NO : AnswerValue.YES;
    answer(edition.gate().orElseThrow(), gate, null);
    if (plot != Plot.NO_SYSTEM && plot != Plot.GATE_ONLY) {
      firstRound(itemsToAnswer());
    }
    if (plot == Plot.IMPROVED) {
      secondRound();
    }
    return Optional.of(response);
  }

  /** Mostly early; some have only just begun, so that there is always something new to see. */
  private LocalDate firstDay() {
    boolean recent = year.contains(today) && !isOverdue() && random.nextInt(100) < 20;
    return recent
        ? days.from(days.last().minusDays(9)).any(random, 1)
        : sittings().any(random, 0.5);
  }

  /** The last day is left free where a target date has to pass after the answer. */
  private Days sittings() {
    return isOverdue() ? days.until(days.last().minusDays(1)) : days;
  }

  private boolean isOverdue() {
    return plot == Plot.OVERDUE || plot == Plot.HALF_OVERDUE;
  }

  private List<ChecklistItem> itemsToAnswer() {
    List<ChecklistItem> items = edition.getItems().stream().filter(i -> !i.isGate()).toList();
    boolean half = plot == Plot.HALF || plot == Plot.HALF_OVERDUE;
    return half ? items.subList(0, items.size() * (30 + random.nextInt(45)) / 100) : items;
  }

  /** Two sittings, the second some days after the first. */
  private void firstRound(List<ChecklistItem> items) {
    List<AnswerValue> values = new ArrayList<>(items.stream().map(this::value).toList());
    if (isUnhappy() && !values.contains(AnswerValue.NO)) {
      values.set(values.lastIndexOf(AnswerValue.YES), AnswerValue.NO);
    }
    int pause = 1 + random.nextInt(items.size());
    boolean overdue = isOverdue();
    for (int i = 0; i < items.size(); i++) {
      if (i == pause) {
        sitDown(
            sittings()
                .from(now.toLocalDate())
                .until(now.toLocalDate().plusDays(21))
                .any(random, 1));
      }
      boolean late = overdue && values.get(i) == AnswerValue.NO;
      answer(items.get(i), values.get(i), target(values.get(i), late));
      overdue = overdue && !late;
    }
  }

  /** Most いいえ become はい; a slip of the pen is set right now and then. */
  private void secondRound() {
    List<ChecklistItem> open =
        edition.getItems().stream()
            .filter(
                i ->
                    response
                        .latest(i.getId())
                        .filter(r -> r.getValue() == AnswerValue.NO)
                        .isPresent())
            .toList();
    sitDown(days.from(now.toLocalDate()).any(random, 1));
    for (ChecklistItem item : open) {
      AnswerValue value = random.nextInt(100) < 80 ? AnswerValue.YES : AnswerValue.NO;
      answer(item, value, target(value, false));
      if (value == AnswerValue.YES && random.nextInt(100) < 5) {
        correctToNo(item);
      }
    }
  }

  private void correctToNo(ChecklistItem item) {
    Answer answer =
        new Answer(
            AnswerValue.NO, now.toLocalDate(), target(AnswerValue.NO, false), "選び間違いを訂正しました。");
    response.correct(item, answer, by, instant(), now.toLocalDate());
  }

  private boolean isUnhappy() {
    return plot != Plot.ALL_YES && plot != Plot.HALF;
  }

  private AnswerValue value(ChecklistItem item) {
    if (item.isNotRequiredAllowed() && !institution.vendorContract()) {
      return AnswerValue.NOT_REQUIRED;
    }
    boolean no = random.nextInt(100) < NO_PERCENT.get(item.getControlId());
    return no && plot != Plot.ALL_YES ? AnswerValue.NO : AnswerValue.YES;
  }

  /**
   * Passed by today if {@code late}, else the end of a month to come; null for any other answer.
   */
  private LocalDate target(AnswerValue value, boolean late) {
    if (value != AnswerValue.NO) {
      return null;
    }
    LocalDate confirmedOn = now.toLocalDate();
    if (late) {
      return days.from(confirmedOn.plusDays(1)).any(random, 1);
    }
    LocalDate earliest = confirmedOn.plusDays(14);
    if (year.contains(today) && earliest.isBefore(today)) {
      earliest = today;
    }
    Days toCome = new Days(earliest, year.lastDay());
    return toCome.isEmpty() ? year.lastDay() : YearMonth.from(toCome.any(random, 1)).atEndOfMonth();
  }

  private void answer(ChecklistItem item, AnswerValue value, LocalDate targetOn) {
    LocalDate confirmedOn = now.toLocalDate();
    Answer answer = new Answer(value, confirmedOn, targetOn, remarks(item, value));
    response.answer(item, answer, by, instant(), confirmedOn);
    now = now.plusSeconds(40 + random.nextInt(200));
  }

  private String remarks(ChecklistItem item, AnswerValue value) {
    List<String> known = REMARKS.get(item.getControlId() + value);
    boolean silent = random.nextInt(100) < (value == AnswerValue.YES ? 75 : 25);
    return known == null || silent ? null : known.get(random.nextInt(known.size()));
  }

  private void sitDown(LocalDate day) {
    LocalDateTime next = day.atTime(9 + random.nextInt(7), random.nextInt(60));
    now = now == null || next.isAfter(now) ? next : now.plusMinutes(10);
  }

  private Instant instant() {
    return now.atZone(JapanTime.ZONE).toInstant();
  }
}
