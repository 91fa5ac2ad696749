package jp.mimamori.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody who is to get access: name and mail address, both readable. */
record Invitee(PersonName name, EmailAddress email) {

  /**
   * @param others what is wrong with the rest of the form
   * @throws PeopleRefusedException with every fault, if there is any
   */
  static Invitee read(String name, String email, List<PeopleFault> others) {
    Optional<PersonName> readName = PersonName.read(name);
    Optional<EmailAddress> readEmail = EmailAddress.read(email);
    List<PeopleFault> faults = new ArrayList<>();
    if (readName.isEmpty()) {
      faults.add(PeopleFault.NAME_UNREADABLE);
    }
    if (readEmail.isEmpty()) {
      faults.add(PeopleFault.EMAIL_UNREADABLE);
    }
    faults.addAll(others);
    if (!faults.isEmpty()) {
      throw new PeopleRefusedException(faults);
    }
    return new Invitee(readName.get(), readEmail.get());
  }
}
