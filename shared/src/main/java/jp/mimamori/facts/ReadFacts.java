package jp.mimamori.facts;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Tells what the records say to an item, and which answers they contradict. */
@TenantUseCase
public class ReadFacts {

  @Inject @Any private Instance<FactRule> rules;
  @Inject private Figures figures;
  @Inject private ReadContacts readContacts;
  @Inject private Clock clock;

  /** Empty for a control that no record speaks to. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<Fact> to(String control) {
    Records records = records();
    return rules.stream()
        .filter(rule -> rule.control().equals(control))
        .findFirst()
        .map(rule -> rule.on(records));
  }

  /** What the records say to some controls, by control. */
  @Permitted(Permission.READ_CHECKLIST)
  public Map<String, Fact> to(Collection<String> controls) {
    Records records = records();
    return rules.stream()
        .filter(rule -> controls.contains(rule.control()))
        .collect(Collectors.toMap(FactRule::control, rule -> rule.on(records)));
  }

  /** What the records say, by control. */
  @Permitted(Permission.READ_CHECKLIST)
  public Map<String, Fact> all() {
    Records records = records();
    return rules.stream().collect(Collectors.toMap(FactRule::control, rule -> rule.on(records)));
  }

  /**
   * The items of this year whose answer the records contradict. Only rules of answered items are
   * asked.
   *
   * @return their ids; none for another year, of which the records of today say nothing
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Set<String> contradicted(ChecklistSheet sheet) {
    if (!sheet.isEditable()) {
      return Set.of();
    }
    List<SheetLine> answered =
        sheet.getLines().stream()
            .filter(line -> line.getLatest() != null && line.getState() != ItemState.NOT_ASKED)
            .toList();
    Records records = records();
    return rules.stream()
        .flatMap(rule -> contradicted(rule, answered, records))
        .collect(Collectors.toSet());
  }

  private static Stream<String> contradicted(
      FactRule rule, List<SheetLine> answered, Records records) {
    List<SheetLine> asked =
        answered.stream()
            .filter(line -> line.getItem().getControlId().equals(rule.control()))
            .toList();
    if (asked.isEmpty()) {
      return Stream.empty();
    }
    Fact fact = rule.on(records);
    return asked.stream()
        .filter(line -> fact.contradicts(line.getLatest().getValue()))
        .map(line -> line.getItem().getId());
  }

  private Records records() {
    return new Records(figures, readContacts, LocalDate.now(clock));
  }
}
