package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/**
 * How often a health center inspects each kind of institution, and in which words it writes
 * results.
 */
@OversightUseCase
@SecondTry
public class SetInspectionRules {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private InspectionRepository repository;
  @Inject private Event<InspectionAct> acted;

  @Permitted(Permission.INSPECT)
  public InspectionRules read() {
    return repository.rules(desk.center().getCode());
  }

  /**
   * From now on; what was written down before keeps its words.
   *
   * @param words as typed, separated by 、
   * @throws InspectionRefusedException for a cycle out of range, a meaning without a word, or words
   *     that are too long
   */
  @Permitted(Permission.INSPECT)
  public void save(Map<InstitutionKind, Integer> years, Map<WordMeaning, String> words) {
    String center = desk.center().getCode();
    JsonObjectBuilder detail = Json.createObjectBuilder();
    years.forEach(
        (kind, every) -> {
          Inspection.refuse(
              every == null || every < 0 || every > InspectionRules.YEARS_MAX,
              InspectionFault.YEARS_WRONG);
          rule(center, kind).every(every);
          detail.add(kind.name(), every);
        });
    words.forEach(
        (meaning, typed) -> {
          List<String> list = InspectionRules.split(typed);
          Inspection.refuse(list.isEmpty(), InspectionFault.WORDS_MISSING);
          Inspection.refuse(
              list.stream().anyMatch(w -> Inspection.isLonger(w, InspectionRules.WORD_MAX))
                  || InspectionRules.join(list).length() > 200,
              InspectionFault.TEXT_TOO_LONG);
          word(center, meaning).say(InspectionRules.join(list));
          detail.add(meaning.name(), InspectionRules.join(list));
        });
    acted.fire(
        InspectionAct.internal(
            officer.actor(), AuditAction.SET_INSPECTION_RULES, center, detail.build()));
  }

  private InspectionRule rule(String center, InstitutionKind kind) {
    return repository.ownRules(center).stream()
        .filter(rule -> rule.kind() == kind)
        .findFirst()
        .orElseGet(
            () -> {
              InspectionRule rule = new InspectionRule(center, kind);
              repository.add(rule);
              return rule;
            });
  }

  private InspectionWord word(String center, WordMeaning meaning) {
    return repository.ownWords(center).stream()
        .filter(word -> word.meaning() == meaning)
        .findFirst()
        .orElseGet(
            () -> {
              InspectionWord word = new InspectionWord(center, meaning);
              repository.add(word);
              return word;
            });
  }
}
