package jp.mimamori.notice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.identity.Post;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Territory;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * Sends a notice to the institutions that use a product, or to all. Before it is sent the office is
 * told how many there are, and not which.
 */
@OversightUseCase
public class SendAdvisory {

  @PersistenceContext private EntityManager em;
  @Inject private CurrentOfficer officer;
  @Inject private Territory territory;
  @Inject private Event<AdvisoryAct> acted;
  @Inject private Clock clock;

  /** What is wrong with a notice before it is aimed. */
  @Permitted(Permission.SEND_ADVISORY)
  public Set<AdvisoryFault> check(AdvisoryText text, ProductNames products) {
    Set<AdvisoryFault> faults = text.faults(LocalDate.now(clock));
    if (products != null) {
      faults.addAll(products.faults());
    }
    return faults;
  }

  /**
   * Looks for institutions. Each time is noted in the audit trail, sent or not.
   *
   * @param kind null for every kind
   * @param products null for whatever is used; else without faults
   */
  @Permitted(Permission.SEND_ADVISORY)
  public AdvisoryReach aim(InstitutionKind kind, ProductNames products) {
    AdvisoryAim aim =
        new AdvisoryAim(
            post(),
            officer.jurisdiction().prefectureCode(),
            kind,
            products,
            officer.actor().name(),
            clock.instant());
    em.persist(aim);
    em.flush();
    AdvisoryReach reach = em.find(AdvisoryReach.class, aim.getId());
    acted.fire(act(AuditAction.AIM_ADVISORY, aim, reach));
    return reach;
  }

  /**
   * @param aimId of an aim of the own office
   * @return what is wrong; if nothing is, the mails are in the outboxes when the transaction is
   *     over
   * @throws NotFoundException if the office has no such aim
   */
  @Permitted(Permission.SEND_ADVISORY)
  public Set<AdvisoryFault> send(long aimId, AdvisoryText text) {
    AdvisoryAim aim = em.find(AdvisoryAim.class, aimId);
    if (aim == null || !aim.isOf(post(), officer.jurisdiction().prefectureCode())) {
      throw new NotFoundException("no aim " + aimId);
    }
    Set<AdvisoryFault> faults = EnumSet.noneOf(AdvisoryFault.class);
    faults.addAll(text.faults(LocalDate.now(clock)));
    AdvisoryReach reach = em.find(AdvisoryReach.class, aimId);
    if (reach.getInstitutions() == 0) {
      faults.add(AdvisoryFault.NOBODY);
    }
    if (em.find(Advisory.class, aimId) != null) {
      faults.add(AdvisoryFault.SENT_ALREADY);
    }
    if (faults.isEmpty()) {
      em.persist(new Advisory(aim, text, officer.actor(), phone(), clock.instant()));
      acted.fire(act(AuditAction.SEND_ADVISORY, aim, reach));
    }
    return faults;
  }

  /** Health centers of the prefecture that are not aimed at: they warn their own institutions. */
  @Permitted(Permission.SEND_ADVISORY)
  public List<HealthCenter> leftOut() {
    Jurisdiction jurisdiction = officer.jurisdiction();
    return jurisdiction.healthCenters().stream()
        .filter(center -> !jurisdiction.opens(center.getCode()))
        .toList();
  }

  private AdvisoryAct act(AuditAction action, AdvisoryAim aim, AdvisoryReach reach) {
    String products = aim.getProducts() == null ? "" : aim.getProducts().replace("\n", "、");
    return new AdvisoryAct(officer.actor(), action, aim.getId(), products, reach.getInstitutions());
  }

  private String phone() {
    Post post = post();
    return post.healthCenterCode() != null
        ? territory.healthCenter(post.healthCenterCode()).getPhone()
        : territory.prefecture(post.prefectureCode()).getPhone();
  }

  private Post post() {
    return officer.assignment().orElseThrow().post();
  }
}
