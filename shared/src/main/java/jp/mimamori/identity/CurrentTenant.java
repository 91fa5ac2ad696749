package jp.mimamori.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.tenancy.TenantSource;

/**
 * The institution in whose name this request acts: the chosen one, or the only one. Read from the
 * database with each request, so that an ended membership ends access at once.
 */
@RequestScoped
public class CurrentTenant implements TenantSource {

  @Inject private CurrentUser user;
  @Inject private MembershipLookup lookup;
  @Inject private ChosenInstitution chosen;
  @Inject private Clock clock;

  private List<MyMembership> memberships;
  private MyMembership elsewhere;

  /** Every institution the person belongs to today. */
  public List<MyMembership> memberships() {
    if (memberships == null) {
      memberships = lookup.on(LocalDate.now(clock));
    }
    return memberships;
  }

  /**
   * Empty for a person without membership, with several of which none was chosen yet, or whose role
   * needs a second factor that this sign-in lacks.
   */
  public Optional<MyMembership> membership() {
    return chosenMembership().filter(this::isStrongEnough);
  }

  /** Those whose role allows something to this sign-in. */
  public List<MyMembership> membershipsAllowing(Permission permission) {
    return memberships().stream()
        .filter(m -> m.getRole().allows(permission) && isStrongEnough(m))
        .toList();
  }

  private boolean isStrongEnough(MyMembership membership) {
    return user.bySecondFactor() || !membership.getRole().needsSecondFactor();
  }

  /** Whether nothing but a second factor is wanting. */
  public boolean lacksSecondFactor() {
    return chosenMembership().isPresent() && membership().isEmpty();
  }

  private Optional<MyMembership> chosenMembership() {
    if (elsewhere != null) {
      return Optional.of(elsewhere);
    }
    if (memberships().size() == 1) {
      return Optional.of(memberships().get(0));
    }
    return memberships().stream()
        .filter(m -> chosen.id() != null && m.getInstitutionId() == chosen.id())
        .findFirst();
  }

  /**
   * Works for another of the person's institutions from now on.
   *
   * @throws NotPermittedException if the person does not belong to it
   */
  public void choose(long institutionId) {
    if (memberships().stream().noneMatch(m -> m.getInstitutionId() == institutionId)) {
      throw new NotPermittedException("not a member of institution " + institutionId);
    }
    chosen.choose(institutionId);
  }

  /**
   * Does something for another of the person's institutions, in the role held there. Every use case
   * inside has its own transaction behind the walls of that institution; within a transaction that
   * is under way the walls refuse it.
   *
   * @throws NotPermittedException if the person does not belong to it
   */
  public <T> T actingFor(long institutionId, Supplier<T> work) {
    MyMembership before = elsewhere;
    elsewhere =
        memberships().stream()
            .filter(m -> m.getInstitutionId() == institutionId)
            .findFirst()
            .orElseThrow(
                () -> new NotPermittedException("not a member of institution " + institutionId));
    try {
      return work.get();
    } finally {
      elsewhere = before;
    }
  }

  @Override
  public OptionalLong currentInstitution() {
    return membership().stream().mapToLong(MyMembership::getInstitutionId).findFirst();
  }

  public long institutionId() {
    return required().getInstitutionId();
  }

  public InstitutionKind kind() {
    return required().getInstitutionKind();
  }

  public String institutionName() {
    return required().getInstitutionName();
  }

  /** The person, in the role held here. */
  public Actor actor() {
    MyMembership membership = required();
    return new Actor(user.sub(), membership.getPersonName(), membership.getRole().name());
  }

  /** Whether the person proved who they are by a second factor as well. */
  public boolean bySecondFactor() {
    return user.bySecondFactor();
  }

  /** Whether the role held here allows it; for what a page offers, the use cases ask themselves. */
  public boolean allows(Permission permission) {
    return membership().filter(m -> m.getRole().allows(permission)).isPresent();
  }

  private MyMembership required() {
    return membership().orElseThrow(() -> new NotPermittedException("no institution"));
  }
}
