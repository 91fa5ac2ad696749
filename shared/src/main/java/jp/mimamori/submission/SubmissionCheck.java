package jp.mimamori.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.vendor.Vendor;

/**
 * 提出前チェック. Only what an inspection asks for blocks a submission: a date and an answer on every
 * required item. A いいえ does not: the form is there to show it, with its target date.
 */
public final class SubmissionCheck {

  /** A confirmation this many months old is worth another look. */
  static final int LONG_AGO_MONTHS = 6;

  private final List<Finding> findings = new ArrayList<>();

  private SubmissionCheck() {}

  /**
   * @param contradicted ids of the items whose answer the records contradict
   */
  static SubmissionCheck of(FormSet forms, Set<String> contradicted, LocalDate today) {
    ChecklistSheet sheet = forms.own();
    SubmissionCheck check = new SubmissionCheck();
    if (sheet.getGate().getState() == ItemState.OPEN) {
      check.findings.add(new Finding(FindingKind.GATE_OPEN, List.of(sheet.getGate())));
      return check;
    }
    check.find(
        FindingKind.ITEM_OPEN,
        sheet,
        line -> line.getState() == ItemState.OPEN && line.getItem().isRequired());
    check.find(FindingKind.TARGET_MISSING, sheet, SubmissionCheck::lacksTarget);
    check.find(FindingKind.TARGET_PASSED, sheet, line -> line.getState() == ItemState.OVERDUE);
    check.findVendors(forms);
    if (!forms.vendors().isEmpty()) {
      check.find(FindingKind.NOT_REQUIRED_WITH_VENDOR, sheet, SubmissionCheck::isNotRequired);
    }
    check.find(
        FindingKind.CONTRADICTED, sheet, line -> contradicted.contains(line.getItem().getId()));
    LocalDate longAgo = today.minusMonths(LONG_AGO_MONTHS);
    check.find(
        FindingKind.CONFIRMED_LONG_AGO,
        sheet,
        line -> isAnswered(line) && !line.getLatest().getConfirmedOn().isAfter(longAgo));
    return check;
  }

  /** Whether nothing stands in the way. Only the own form can, not those of vendors. */
  static boolean isReady(ChecklistSheet own, LocalDate today) {
    return of(new FormSet(own, List.of(), true), Set.of(), today).isPassed();
  }

  private void find(FindingKind kind, ChecklistSheet sheet, Predicate<SheetLine> concerns) {
    List<SheetLine> lines = sheet.getLines().stream().filter(concerns).toList();
    if (!lines.isEmpty()) {
      findings.add(new Finding(kind, lines));
    }
  }

  private void findVendors(FormSet forms) {
    if (!forms.vendorsKnown()) {
      findings.add(new Finding(FindingKind.VENDORS_UNKNOWN, List.of()));
    }
    List<Vendor> open =
        forms.vendors().stream().filter(v -> !v.isComplete()).map(VendorSheet::vendor).toList();
    if (!open.isEmpty()) {
      findings.add(new Finding(FindingKind.VENDOR_FORM_OPEN, List.of(), open));
    }
  }

  private static boolean lacksTarget(SheetLine line) {
    Round latest = line.getLatest();
    return isAnswered(line)
        && !line.getItem().isGate()
        && latest.getValue() == AnswerValue.NO
        && latest.getTargetOn() == null;
  }

  private static boolean isNotRequired(SheetLine line) {
    return isAnswered(line) && line.getLatest().getValue() == AnswerValue.NOT_REQUIRED;
  }

  private static boolean isAnswered(SheetLine line) {
    return line.getState() != ItemState.NOT_ASKED && line.getLatest() != null;
  }

  /** What stands in the way. */
  public List<Finding> getBlocking() {
    return findings.stream().filter(f -> f.getKind().isBlocking()).toList();
  }

  /** What is worth a look, and does not stand in the way. */
  public List<Finding> getWarnings() {
    return findings.stream().filter(f -> !f.getKind().isBlocking()).toList();
  }

  public boolean isPassed() {
    return getBlocking().isEmpty();
  }
}
