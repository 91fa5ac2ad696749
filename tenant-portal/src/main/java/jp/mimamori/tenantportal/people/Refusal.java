package jp.mimamori.tenantportal.people;

import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Says beside each field why a change of people cannot be made. */
final class Refusal {

  private Refusal() {}

  static void explain(PeopleRefusedException refusal, Feedback feedback) {
    for (PeopleFault fault : refusal.faults()) {
      String sentence = Functions.term(fault);
      switch (fault.field()) {
        case NAME -> feedback.refuse("name", sentence);
        case EMAIL -> feedback.refuse("email", sentence);
        case ROLE -> feedback.refuse("role", sentence);
        default -> feedback.refuse(sentence);
      }
    }
  }
}
