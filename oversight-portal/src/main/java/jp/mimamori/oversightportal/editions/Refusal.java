package jp.mimamori.oversightportal.editions;

import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Says beside each field why something cannot be taken. */
final class Refusal {

  private Refusal() {}

  static void explain(EditionRefusedException refusal, Feedback feedback) {
    for (EditionFault fault : refusal.faults()) {
      if (fault.field() == null) {
        feedback.refuse(Functions.term(fault));
      } else {
        feedback.refuse(fault.field(), Functions.term(fault));
      }
    }
  }
}
