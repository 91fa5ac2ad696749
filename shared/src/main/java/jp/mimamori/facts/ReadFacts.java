package jp.mimamori.facts;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Tells what the ledgers say to an item. */
@TenantUseCase
public class ReadFacts {

  @Inject @Any private Instance<FactRule> rules;
  @Inject private Clock clock;

  /** Empty for a control that no ledger speaks to. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<Fact> to(String control) {
    LocalDate today = LocalDate.now(clock);
    return rules.stream()
        .filter(rule -> rule.control().equals(control))
        .findFirst()
        .map(rule -> rule.on(today));
  }
}
