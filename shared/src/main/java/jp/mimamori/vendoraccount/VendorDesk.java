package jp.mimamori.vendoraccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.vendorform.AnswerAddressed;
import jp.mimamori.vendorform.ProductSheet;
import jp.mimamori.vendorform.SharedForm;
import jp.mimamori.vendorform.VendorForm;

/**
 * What a person does for the own vendor. There is no permission to name: the database shows a
 * person the own vendor and no other, and somebody who belongs to none sees nothing.
 */
@ApplicationScoped
@Transactional
public class VendorDesk {

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private SharedForm form;
  @Inject private AnswerAddressed addressed;
  @Inject private Event<AccountChanged> changed;
  @Inject private Clock clock;

  /** The signed-in person's place in a vendor. */
  public Optional<VendorMember> member() {
    return user.currentPerson().flatMap(this::member);
  }

  private Optional<VendorMember> member(String sub) {
    return em.createQuery(
            "SELECT m FROM VendorMember m WHERE m.personSub = :sub AND m.endedAt IS NULL",
            VendorMember.class)
        .setParameter("sub", sub)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotPermittedException for who belongs to no vendor
   */
  public VendorMember requiredMember() {
    return member().orElseThrow(() -> new NotPermittedException("no vendor"));
  }

  /** The own vendor. */
  public VendorOrganization organization() {
    return em.find(VendorOrganization.class, requiredMember().getOrganizationId());
  }

  /**
   * The place of the signed-in person; who has none founds a vendor's account and is its first
   * member and administrator.
   */
  public VendorMember found(String organizationName, String personName) {
    return member().orElseGet(() -> begin(organizationName, personName));
  }

  /** The member first: only members may write down their organization. */
  private VendorMember begin(String organizationName, String personName) {
    VendorOrganization organization = new VendorOrganization(organizationName, clock.instant());
    em.persist(
        new VendorAdmission(
            organization.getId(), user.sub(), personName, null, true, LocalDate.now(clock)));
    em.flush();
    em.persist(organization);
    em.flush();
    VendorMember founder = requiredMember();
    changed.fire(
        new AccountChanged(
            AuditAction.FOUND_VENDOR, founder, organization.getId(), organizationName));
    return founder;
  }

  /** By name and version. */
  public List<VendorProduct> products() {
    return em.createQuery(
            "SELECT p FROM VendorProduct p ORDER BY p.name, p.productVersion, p.id",
            VendorProduct.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if the own vendor has none of that id
   */
  public VendorProduct product(long id) {
    VendorProduct product = em.find(VendorProduct.class, id);
    if (product == null) {
      throw new NotFoundException("no product " + id);
    }
    return product;
  }

  /**
   * Registers a product or changes what is written down.
   *
   * @param id null for a new one
   * @return its id
   * @throws AccountRefusedException with every fault
   */
  public long keep(Long id, ProductDetails details) {
    List<AccountFault> faults = details.faults();
    if (!faults.isEmpty()) {
      throw new AccountRefusedException(faults);
    }
    VendorMember member = requiredMember();
    VendorProduct product =
        id == null ? new VendorProduct(member.getOrganizationId()) : product(id);
    product.write(details);
    if (id == null) {
      em.persist(product);
    }
    tell(AuditAction.KEEP_PRODUCT, member, product);
    return product.getId();
  }

  /** The answers kept for a product, those that hold for all customers. */
  public ProductSheet answers(long productId) {
    return form.show(product(productId).getAnswers());
  }

  /**
   * Keeps the answers for a product, also incomplete ones.
   *
   * @return the form with what is wrong or missing, if anything is
   */
  public Optional<ProductSheet> answer(long productId, UnaryOperator<String> fields) {
    VendorMember member = requiredMember();
    VendorProduct product = product(productId);
    String before = product.getAnswers();
    ProductSheet checked = form.check(before, fields);
    product.answer(form.typed(before, fields), member.getPersonName(), clock.instant());
    tell(AuditAction.ANSWER_PRODUCT, member, product);
    return checked.getFieldsWithProblems().isEmpty() ? Optional.empty() : Optional.of(checked);
  }

  /**
   * Gives answers to an institution that asked, with the documents of the product.
   *
   * @param productId the product whose answers were used, or null
   * @return empty if they were given; else the form with what is wrong
   * @throws NotFoundException if no such request reached the vendor, it is closed, or the vendor
   *     has no such product
   */
  public Optional<VendorForm> release(
      long requestId, Long productId, UnaryOperator<String> fields) {
    VendorMember member = requiredMember();
    String label = productId == null ? null : product(productId).getLabel();
    Optional<VendorForm> refused =
        addressed.release(requestId, fields, productId, label, member.getPersonName());
    if (refused.isEmpty()) {
      changed.fire(
          new AccountChanged(
              AuditAction.RELEASE_VENDOR_ANSWERS,
              member,
              requestId,
              addressed.institutionName(requestId)));
    }
    return refused;
  }

  private void tell(AuditAction action, VendorMember by, VendorProduct product) {
    changed.fire(new AccountChanged(action, by, product.getId(), product.getLabel()));
  }
}
