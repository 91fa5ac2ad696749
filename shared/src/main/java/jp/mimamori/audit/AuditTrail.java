package jp.mimamori.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jp.mimamori.tenancy.OnBehalf;
import jp.mimamori.web.ClientAddress;

/** Writes what happens into the audit trail, in the same transaction: both stay or neither does. */
@ApplicationScoped
public class AuditTrail {

  @PersistenceContext private EntityManager em;
  @Inject private OnBehalf onBehalf;
  @Inject private HttpServletRequest request;
  @Inject private ClientAddress addresses;

  void write(@Observes Auditable event) {
    onBehalf.of(event.institutionId());
    JsonObject detail = event.detail();
    em.persist(
        new AuditEntry(
            event.actor(),
            event.action(),
            event.object(),
            detail == null ? null : detail.toString(),
            sourceAddress()));
  }

  void write(@Observes VendorAuditable event) {
    em.persist(new VendorAct(event, sourceAddress()));
  }

  /** Null in a background job, which no request has begun. */
  private String sourceAddress() {
    try {
      return addresses.of(request);
    } catch (IllegalStateException | ContextNotActiveException e) {
      return null;
    }
  }
}
