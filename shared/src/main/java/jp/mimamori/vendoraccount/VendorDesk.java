package jp.mimamori.vendoraccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.vendorform.FormSheet;
import jp.mimamori.vendorform.SharedForm;

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
  @Inject private Clock clock;

  /** The signed-in person's place in a vendor. */
  public Optional<VendorMember> member() {
    return em.createQuery("SELECT m FROM VendorMember m", VendorMember.class)
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
   * member.
   */
  public VendorMember found(String organizationName, String personName) {
    return member().orElseGet(() -> begin(organizationName, personName));
  }

  /** The member first: only members may write down their organization. */
  private VendorMember begin(String organizationName, String personName) {
    VendorOrganization organization = new VendorOrganization(organizationName, clock.instant());
    VendorMember founder =
        new VendorMember(organization.getId(), user.sub(), personName, LocalDate.now(clock));
    em.persist(founder);
    em.flush();
    em.persist(organization);
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
    if (id != null) {
      product(id).write(details);
      return id;
    }
    VendorProduct product = new VendorProduct(requiredMember().getOrganizationId());
    product.write(details);
    em.persist(product);
    return product.getId();
  }

  /** The answers kept for a product, those that hold for all customers. */
  public FormSheet answers(long productId) {
    return form.show(product(productId).getAnswers(), false);
  }

  /**
   * Keeps the answers for a product, also incomplete ones.
   *
   * @return the form with what is wrong or missing, if anything is
   */
  public Optional<FormSheet> answer(long productId, UnaryOperator<String> fields) {
    String typed = form.typed(fields);
    product(productId).answer(typed, requiredMember().getPersonName(), clock.instant());
    FormSheet checked = form.show(typed, true);
    return checked.getFieldsWithProblems().isEmpty() ? Optional.empty() : Optional.of(checked);
  }
}
