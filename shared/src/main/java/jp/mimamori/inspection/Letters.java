package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.organization.Institution;
import jp.mimamori.tenancy.OnBehalf;

/** Puts letters where institutions read them, and tells them so by mail. */
@ApplicationScoped
class Letters {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private InspectionRepository repository;
  @Inject private OnBehalf onBehalf;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Whether the institution has an address to which a mail goes. */
  boolean send(Inspection inspection, LetterText text) {
    Institution institution = desk.institution(inspection);
    List<InspectionLetter> before = repository.letters(inspection.getId());
    onBehalf.of(inspection.getInstitutionId());
    InspectionLetter letter =
        new InspectionLetter(
            inspection,
            before.size() + 1,
            text,
            institution,
            desk.center(inspection),
            officer.actor(),
            clock.instant());
    repository.add(letter);
    if (institution.getEmail() == null) {
      return false;
    }
    outbox.add(MailKind.INSPECTION_LETTER, letter.getId(), institution.getEmail(), clock.instant());
    return true;
  }

  /** For the audit trail. */
  static JsonObject facts(LetterText text) {
    return Json.createObjectBuilder()
        .add("letter", text.kind().name())
        .add("datedOn", text.datedOn().toString())
        .build();
  }
}
