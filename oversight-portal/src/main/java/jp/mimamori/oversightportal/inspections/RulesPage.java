package jp.mimamori.oversightportal.inspections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.mimamori.inspection.InspectionFault;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.InspectionRules;
import jp.mimamori.inspection.SetInspectionRules;
import jp.mimamori.inspection.WordMeaning;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** How often each kind is inspected, and in which words results are written. */
@Named("inspections_rules")
@ViewScoped
public class RulesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SetInspectionRules rules;
  @Inject private Feedback feedback;

  /** By name of the kind or the meaning, as typed. */
  private final Map<String, String> years = new HashMap<>();

  private final Map<String, String> words = new HashMap<>();

  public void load() {
    InspectionRules now = rules.read();
    Stream.of(InstitutionKind.values())
        .forEach(kind -> years.put(kind.name(), Integer.toString(now.years(kind))));
    Stream.of(WordMeaning.values())
        .forEach(meaning -> words.put(meaning.name(), now.list(meaning)));
  }

  public String save() {
    try {
      Map<InstitutionKind, Integer> typedYears = new TreeMap<>();
      years.forEach((kind, typed) -> typedYears.put(InstitutionKind.valueOf(kind), number(typed)));
      Map<WordMeaning, String> typedWords = new TreeMap<>();
      words.forEach((meaning, typed) -> typedWords.put(WordMeaning.valueOf(meaning), typed));
      rules.save(typedYears, typedWords);
    } catch (InspectionRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("inspections_rules.done");
    return "/inspections/index?faces-redirect=true";
  }

  /** Full-width digits are digits. */
  private static int number(String typed) {
    String plain = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    if (!plain.matches("\\d{1,2}")) {
      throw new InspectionRefusedException(InspectionFault.YEARS_WRONG);
    }
    return Integer.parseInt(plain);
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  public List<WordMeaning> getResults() {
    return WordMeaning.results();
  }

  public List<WordMeaning> getDirections() {
    return WordMeaning.directions();
  }

  public Map<String, String> getYears() {
    return years;
  }

  public Map<String, String> getWords() {
    return words;
  }
}
