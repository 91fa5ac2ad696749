package jp.mimamori.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionRepository;

/** The institution's word that no vendor has a contract. */
@ApplicationScoped
class WithoutVendor {

  @Inject private CurrentTenant tenant;
  @Inject private InstitutionRepository institutions;
  @Inject private Event<WithoutVendorDeclared> declared;
  @Inject private Clock clock;

  /** Gives the word or takes it back; the same again changes nothing. */
  void say(boolean withoutVendor) {
    Institution institution = institutions.own();
    if (withoutVendor != (institution.getWithoutVendorSince() != null)) {
      institution.declareWithoutVendor(withoutVendor ? LocalDate.now(clock) : null);
      declared.fire(
          new WithoutVendorDeclared(tenant.institutionId(), tenant.actor(), withoutVendor));
    }
  }
}
