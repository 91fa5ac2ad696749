package jp.mimamori.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Goes on, in a background job, with what a signed-in person has asked for. Nothing more is allowed
 * than the membership that the person holds at that time allows: whoever has left meanwhile, in
 * their name nothing is done any more. Only the classes that an architecture test lists may use it.
 */
@ApplicationScoped
public class Deputy {

  @Inject private CurrentUser user;
  @Inject private CurrentTenant tenant;

  /**
   * Each use case inside has a transaction of its own.
   *
   * @param sub of the person
   * @param bySecondFactor whether the person had signed in so when asking
   * @throws NotPermittedException if the person does not belong to the institution
   */
  @ActivateRequestContext
  public void goOn(String sub, boolean bySecondFactor, long institutionId, Runnable work) {
    user.standIn(sub, bySecondFactor);
    tenant.actingFor(
        institutionId,
        () -> {
          work.run();
          return null;
        });
  }
}
