package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.mimamori.organization.Territory;

/** Lets the next request see what a prefecture may see, instead of what is remembered. */
@ApplicationScoped
class PrefectureViewTakesEffect {

  @Inject private Territory territory;

  void now(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrefectureViewChanged event) {
    territory.forget();
  }
}
