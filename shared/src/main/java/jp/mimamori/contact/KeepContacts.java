package jp.mimamori.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Keeps the 連絡体制図: its people, what is added to contacts outside, the words for the wall. */
@TenantUseCase
public class KeepContacts {

  private static final int UNPLUG_MAX = 500;
  private static final int PAPER_PLACE_MAX = 300;

  @Inject private CurrentTenant tenant;
  @Inject private ContactRepository contacts;
  @Inject private Event<ContactsKept> kept;
  @Inject private Clock clock;

  /**
   * @return the person's id
   * @throws ChartRefusedException with every fault
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public long addPerson(PersonDetails details) {
    refuseIfFaulty(details, null);
    ContactPerson person = new ContactPerson(details);
    contacts.add(person);
    revised(person.getName());
    return person.getId();
  }

  /**
   * @param version of the person that was seen
   * @throws ChartRefusedException with every fault
   * @throws NotFoundException if none on the chart has that id
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void changePerson(long id, int version, PersonDetails details) {
    ContactPerson person = contacts.person(id);
    refuseIfStale(person.getVersion(), version);
    refuseIfFaulty(details, person);
    person.write(details);
    revised(person.getName());
  }

  private void refuseIfFaulty(PersonDetails details, ContactPerson self) {
    List<ChartFault> faults = new ArrayList<>(details.faults());
    boolean suitable =
        details.deputyId() == null
            || contacts.people().stream()
                .anyMatch(p -> !p.equals(self) && p.getId().equals(details.deputyId()));
    if (!suitable) {
      faults.add(ChartFault.DEPUTY_UNSUITABLE);
    }
    ChartRefusedException.ifAny(faults);
  }

  /**
   * Takes a person off the chart; who had this deputy has none.
   *
   * @throws NotFoundException if none on the chart has that id
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void retirePerson(long id) {
    ContactPerson person = contacts.person(id);
    person.retire(today());
    contacts.people().stream()
        .filter(p -> Objects.equals(p.getDeputyId(), id))
        .forEach(ContactPerson::losesDeputy);
    revised(person.getName());
  }

  /**
   * @param contactId of everybody's contact
   * @param version of what the institution had written down, as it was seen; null for nothing
   * @throws ChartRefusedException with every fault
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void addTo(String contactId, Integer version, OutsideDetails details) {
    ChartRefusedException.ifAny(details.faults(false));
    OutsideContact own =
        contacts.outside().stream()
            .filter(o -> contactId.equals(o.getContactId()))
            .findFirst()
            .orElse(null);
    refuseIfStale(own == null ? null : own.getVersion(), version);
    if (own == null) {
      own = new OutsideContact(contactId);
      contacts.add(own);
    }
    own.write(details);
    revised(contactId);
  }

  /**
   * A contact of the institution's own.
   *
   * @throws ChartRefusedException with every fault
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void addOutside(OutsideDetails details) {
    ChartRefusedException.ifAny(details.faults(true));
    OutsideContact own = new OutsideContact(null);
    own.write(details);
    contacts.add(own);
    revised(details.name());
  }

  /**
   * @param version of the contact that was seen
   * @throws ChartRefusedException with every fault
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void changeOutside(long id, int version, OutsideDetails details) {
    OutsideContact own = contacts.outside(id);
    refuseIfStale(own.getVersion(), version);
    ChartRefusedException.ifAny(details.faults(own.getContactId() == null));
    own.write(details);
    revised(details.name());
  }

  /**
   * What stands on the sheet for the wall beside people and numbers.
   *
   * @param unplug which cable is pulled where
   * @param paperPlace where the paper forms are
   * @throws ChartRefusedException with every fault
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void writeSheet(String unplug, String paperPlace) {
    List<ChartFault> faults = new ArrayList<>();
    if (Typed.isLonger(unplug, UNPLUG_MAX)) {
      faults.add(ChartFault.UNPLUG_TOO_LONG);
    }
    if (Typed.isLonger(paperPlace, PAPER_PLACE_MAX)) {
      faults.add(ChartFault.PAPER_PLACE_TOO_LONG);
    }
    ChartRefusedException.ifAny(faults);
    contacts.chart(today()).write(Typed.plain(unplug), Typed.plain(paperPlace));
    revised(null);
  }

  /**
   * Says that all of it holds today.
   *
   * @param revision that the person read
   * @throws ChartRefusedException if nobody inside can be called, or it was changed since
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void confirm(int revision) {
    if (contacts.people().isEmpty()) {
      ChartRefusedException.ifAny(List.of(ChartFault.NOBODY_TO_CALL));
    }
    ContactChart chart = contacts.chart(today());
    refuseIfStale(chart.getRevision(), revision);
    chart.confirm(tenant.actor(), today());
    tell(AuditAction.CONFIRM_CONTACTS, chart, null);
  }

  private void revised(String about) {
    ContactChart chart = contacts.chart(today());
    chart.revise(today());
    tell(AuditAction.KEEP_CONTACTS, chart, about);
  }

  private void tell(AuditAction action, ContactChart chart, String about) {
    kept.fire(
        new ContactsKept(
            tenant.institutionId(), tenant.actor(), action, chart.getRevision(), about));
  }

  private static void refuseIfStale(Integer now, Integer seen) {
    if (!Objects.equals(now, seen)) {
      ChartRefusedException.ifAny(List.of(ChartFault.CHANGED_MEANWHILE));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
