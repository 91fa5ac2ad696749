package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.LinkToken;
import jp.mimamori.tenancy.Unattended;

/**
 * What somebody can do who holds a link and has no account: see the form, keep a draft, send the
 * answers once. The database opens the institution to the holder of the token, not to whoever names
 * one.
 */
@ApplicationScoped
public class AnswerByLink {

  /** What view {@code held_link} knows holders by. */
  private static final String KIND = "link";

  @Inject private Unattended unattended;
  @Inject private VendorRequestRepository requests;
  @Inject private FormFilling filling;
  @Inject private Event<VendorRequestChanged> changed;
  @Inject private Clock clock;

  /**
   * The form behind a link, whatever the link is still good for.
   *
   * @param token as it stands in the address
   * @param check whether to tell what is wrong or missing in the draft
   * @return empty for a link that never was
   */
  public Optional<VendorForm> open(String token, boolean check) {
    return held(token, request -> filling.show(request, request.draft(), check));
  }

  /**
   * Keeps what was typed, right or wrong.
   *
   * @return whether the link is still good for it
   */
  public boolean keep(String token, UnaryOperator<String> fields) {
    return held(token, request -> keep(request, fields)).orElse(false);
  }

  private boolean keep(VendorRequest request, UnaryOperator<String> fields) {
    boolean open = request.isOpen(clock.instant());
    if (open) {
      request.keep(filling.typed(request, fields), clock.instant());
    }
    return open;
  }

  /**
   * Sends the answers, which uses the link up; where something is wrong they are kept as a draft.
   * Of two who send at once one is too late.
   *
   * @return whether they were taken
   */
  public boolean send(String token, UnaryOperator<String> fields) {
    return held(token, request -> send(request, token, fields)).orElse(false);
  }

  private boolean send(VendorRequest request, String token, UnaryOperator<String> fields) {
    if (!request.isOpen(clock.instant())) {
      return false;
    }
    FormDraft draft = filling.typed(request, fields);
    String holder = new LinkToken(token).holder(KIND);
    boolean taken = filling.send(request, draft, RoundOrigin.VENDOR, holder, null);
    if (!taken) {
      request.keep(draft, clock.instant());
    }
    return taken;
  }

  /** Where the link was mailed to; empty for one that was not mailed, or is good for nothing. */
  public Optional<String> mailedTo(String token) {
    return held(
            token,
            request ->
                Optional.ofNullable(request.getEmail())
                    .filter(email -> request.isOpen(clock.instant())))
        .flatMap(Function.identity());
  }

  /**
   * From now on this request, and further ones to the same vendor, reach the vendor's account, too.
   *
   * @param by name of the person who holds the link and the account
   * @return whether the link is still good for it
   */
  public boolean address(String token, long organizationId, String by) {
    return held(token, request -> address(request, token, organizationId, by)).orElse(false);
  }

  private boolean address(VendorRequest request, String token, long organizationId, String by) {
    if (!request.isOpen(clock.instant())) {
      return false;
    }
    request.address(organizationId);
    request.getVendor().hasAccount(organizationId);
    changed.fire(
        new VendorRequestChanged(
            AuditAction.ADDRESS_VENDOR_REQUEST,
            request.getInstitutionId(),
            new Actor(new LinkToken(token).holder(KIND), by, request.getVendor().getName()),
            request,
            null));
    return true;
  }

  private <T> Optional<T> held(String text, Function<VendorRequest, T> work) {
    Optional<LinkToken> token = LinkToken.read(text);
    if (token.isEmpty()) {
      return Optional.empty();
    }
    String holder = token.get().holder(KIND);
    Optional<HeldLink> link = unattended.as(holder, requests::held);
    try {
      return link.map(
          held ->
              unattended.within(
                  held.institutionId(), holder, () -> work.apply(requests.one(held.requestId()))));
    } catch (RuntimeException e) {
      if (isTooLate(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean isTooLate(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(OptimisticLockException.class::isInstance);
  }
}
