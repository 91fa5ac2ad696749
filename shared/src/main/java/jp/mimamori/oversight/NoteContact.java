package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.Institution;
import jp.mimamori.tenancy.OversightUseCase;

/** Writes down a call, a letter, or something to remember about an institution. */
@OversightUseCase
public class NoteContact {

  /**
   * @param withWhom may be blank
   */
  public record Command(
      long institutionId,
      ContactMeans means,
      LocalDate contactedOn,
      String withWhom,
      String text) {}

  @PersistenceContext private EntityManager em;
  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries institutions;
  @Inject private Event<ContactNoted> noted;
  @Inject private Clock clock;

  /**
   * Whom it is about.
   *
   * @throws InstitutionNotFoundException if there is none, or none in the jurisdiction
   */
  @Permitted(Permission.READ_INSTITUTION)
  public Institution about(long institutionId) {
    return institutions
        .institution(officer.jurisdiction(), institutionId)
        .orElseThrow(InstitutionNotFoundException::new);
  }

  /**
   * @return what is wrong; if nothing is, it is written
   * @throws InstitutionNotFoundException as above
   */
  @Permitted(Permission.READ_INSTITUTION)
  public Set<ContactFault> note(Command command) {
    Institution institution = about(command.institutionId());
    String withWhom = stripped(command.withWhom());
    String text = stripped(command.text());
    Set<ContactFault> faults = faults(command, withWhom, text);
    if (faults.isEmpty()) {
      ContactNote note =
          new ContactNote(
              institution.getId(),
              command.means(),
              command.contactedOn(),
              withWhom,
              text,
              officer.actor(),
              clock.instant());
      em.persist(note);
      noted.fire(new ContactNoted(institution.getId(), officer.actor(), note));
    }
    return faults;
  }

  private Set<ContactFault> faults(Command command, String withWhom, String text) {
    Set<ContactFault> faults = EnumSet.noneOf(ContactFault.class);
    if (command.means() == null) {
      faults.add(ContactFault.MEANS_MISSING);
    }
    if (command.contactedOn() == null) {
      faults.add(ContactFault.DATE_MISSING);
    } else if (command.contactedOn().isAfter(LocalDate.now(clock))) {
      faults.add(ContactFault.DATE_IN_FUTURE);
    }
    if (withWhom != null && withWhom.length() > ContactNote.WITH_WHOM_MAX) {
      faults.add(ContactFault.WITH_WHOM_TOO_LONG);
    }
    if (text == null) {
      faults.add(ContactFault.TEXT_MISSING);
    } else if (text.length() > ContactNote.TEXT_MAX) {
      faults.add(ContactFault.TEXT_TOO_LONG);
    }
    return faults;
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
