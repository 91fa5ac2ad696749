package jp.mimamori.tenantportal.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.checklist.AnswerFault;
import jp.mimamori.checklist.AnswerSeveral;
import jp.mimamori.checklist.AnswerSeveral.Outcome;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.TypedAnswer;
import jp.mimamori.identity.MyMembership;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** What the institutions answered so far, side by side, and one answer for all of them. */
@Named("sites_answer")
@ViewScoped
public class AnswerPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.tenantportal.Messages");

  @Inject private AnswerSeveral answerSeveral;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String at;
  private List<Long> institutions;
  private List<String> names;
  private List<ItemRow> items;
  private final TypedAnswer typed = new TypedAnswer();

  /** Who named no two institutions chooses first. */
  public String load() {
    institutions = read(at);
    if (institutions.size() < 2) {
      return "/sites/index?faces-redirect=true";
    }
    names =
        answerSeveral.sites(institutions).stream().map(MyMembership::getInstitutionName).toList();
    items = compare();
    typed.setConfirmedOn(getToday());
    return null;
  }

  private static List<Long> read(String ids) {
    try {
      return ids == null
          ? List.of()
          : Stream.of(ids.split(",")).map(Long::valueOf).distinct().toList();
    } catch (NumberFormatException e) {
      throw new NotFoundException("no institutions: " + ids);
    }
  }

  private List<ItemRow> compare() {
    return answerSeveral.compare(institutions).stream().map(ItemRow::new).toList();
  }

  public String save() {
    List<ItemRow> chosen = items.stream().filter(ItemRow::isChosen).toList();
    if (chosen.isEmpty()) {
      feedback.refuse(TEXT.getString("sites_answer.noItem"));
      return null;
    }
    List<Outcome> outcomes =
        answerSeveral.answer(
            institutions, chosen.stream().map(ItemRow::chosen).toList(), typed.answer());
    long taken = outcomes.stream().filter(Outcome::taken).count();
    if (taken == outcomes.size()) {
      feedback.done("sites_answer.saved", String.join("、", names), chosen.size());
      return "/sites/answer?faces-redirect=true&at=" + at;
    }
    explain(outcomes, taken);
    keepChoiceAnew(chosen);
    return null;
  }

  /** What all refuse alike is said at the fields; else each refusal by name. */
  private void explain(List<Outcome> outcomes, long taken) {
    Set<List<AnswerFault>> kinds =
        outcomes.stream().map(Outcome::faults).collect(Collectors.toSet());
    if (kinds.size() == 1) {
      feedback.refuse(kinds.iterator().next(), AnswerFault::field);
      return;
    }
    feedback.refuse(fill("sites_answer.partly", taken, outcomes.size()));
    for (Outcome refused : outcomes.stream().filter(o -> !o.taken()).toList()) {
      String why = refused.faults().stream().map(Functions::term).collect(Collectors.joining(" "));
      feedback.refuse(fill("sites_answer.refused", refused.institution(), refused.item(), why));
    }
  }

  /** The person now has today's histories before the eyes. */
  private void keepChoiceAnew(List<ItemRow> chosen) {
    Set<String> keys = chosen.stream().map(ItemRow::key).collect(Collectors.toSet());
    items = compare();
    items.forEach(row -> row.setChosen(keys.contains(row.key())));
  }

  private static String fill(String key, Object... values) {
    return MessageFormat.format(TEXT.getString(key), values);
  }

  /** Address parameter: ids of institutions, separated by commas. */
  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public List<String> getNames() {
    return names;
  }

  public List<ItemRow> getItems() {
    return items;
  }

  public AnswerValue[] getValues() {
    return AnswerValue.values();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public LocalDate getLastDayOfYear() {
    return FiscalYear.of(getToday()).lastDay();
  }

  /** What is answered for all of them. */
  public TypedAnswer getTyped() {
    return typed;
  }
}
