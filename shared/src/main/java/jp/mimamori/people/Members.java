package jp.mimamori.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.NotFoundException;

/** 所属者: every membership of one institution, past ones included. */
public final class Members {

  private final List<Membership> all;

  public Members(List<Membership> all) {
    this.all = List.copyOf(all);
  }

  public List<Membership> on(LocalDate day) {
    return all.stream().filter(m -> m.counts(day)).toList();
  }

  /** Those that are over, without those that never counted. */
  public List<Membership> past(LocalDate day) {
    return all.stream()
        .filter(m -> m.everCounted() && m.getValidTo() != null && m.getValidTo().isBefore(day))
        .toList();
  }

  /**
   * @throws NotFoundException if there is none of that id that counts on the day
   */
  public Membership current(long id, LocalDate day) {
    return on(day).stream()
        .filter(m -> m.getId() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no membership " + id));
  }

  public Optional<Membership> ofPerson(String sub, LocalDate day) {
    return on(day).stream().filter(m -> m.getPersonSub().equals(sub)).findFirst();
  }

  /** The membership of a person that began on a day and was taken back the same day. */
  public Optional<Membership> takenBack(String sub, LocalDate day) {
    return all.stream()
        .filter(m -> m.getPersonSub().equals(sub) && m.getValidFrom().equals(day))
        .filter(m -> !m.everCounted())
        .findFirst();
  }

  /** Whether without this one the institution would have no administrator. */
  public boolean isLastAdministrator(Membership membership, LocalDate day) {
    return membership.getRole() == InstitutionRole.ADMINISTRATOR
        && on(day).stream()
            .noneMatch(m -> m.getRole() == InstitutionRole.ADMINISTRATOR && !m.equals(membership));
  }
}
