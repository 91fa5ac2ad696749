package jp.mimamori.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.law.FiscalYear;

/** The form's own rules for one answer (manual of the checklist R7, p.3). */
record AnswerRules(FiscalYear year, ChecklistItem item, Answer answer, LocalDate today) {

  List<AnswerFault> faults() {
    List<AnswerFault> faults = new ArrayList<>();
    if (!year.contains(today)) {
      faults.add(AnswerFault.YEAR_CLOSED);
    }
    checkValue(faults);
    checkConfirmedOn(faults);
    if (answer.value() == AnswerValue.NO && !item.isGate()) {
      checkTargetOn(faults);
    }
    if (answer.remarks() != null
        && answer.remarks().codePointCount(0, answer.remarks().length()) > Answer.REMARKS_MAX) {
      faults.add(AnswerFault.REMARKS_TOO_LONG);
    }
    return faults;
  }

  private void checkValue(List<AnswerFault> faults) {
    if (answer.value() == null) {
      faults.add(AnswerFault.VALUE_MISSING);
    } else if (answer.value() == AnswerValue.NOT_REQUIRED && !item.isNotRequiredAllowed()) {
      faults.add(AnswerFault.NOT_REQUIRED_NOT_ALLOWED);
    }
  }

  private void checkConfirmedOn(List<AnswerFault> faults) {
    LocalDate confirmedOn = answer.confirmedOn();
    if (confirmedOn == null) {
      faults.add(AnswerFault.CONFIRMED_ON_MISSING);
    } else if (confirmedOn.isAfter(today)) {
      faults.add(AnswerFault.CONFIRMED_ON_IN_FUTURE);
    } else if (!year.contains(confirmedOn)) {
      faults.add(AnswerFault.CONFIRMED_ON_OUTSIDE_YEAR);
    }
  }

  private void checkTargetOn(List<AnswerFault> faults) {
    LocalDate targetOn = answer.targetOn();
    if (targetOn == null) {
      faults.add(AnswerFault.TARGET_ON_MISSING);
    } else if (!year.contains(targetOn)) {
      faults.add(AnswerFault.TARGET_ON_OUTSIDE_YEAR);
    } else if (answer.confirmedOn() != null && targetOn.isBefore(answer.confirmedOn())) {
      faults.add(AnswerFault.TARGET_ON_BEFORE_CONFIRMED_ON);
    }
  }
}
