package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.MyMembership;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.identity.Permission;

/**
 * まとめて答える: one person answers for several institutions of theirs at once. It only repeats what the
 * person may do for each: every answer is {@link AnswerItem} in the name of that institution, with
 * its own transaction, rules and audit entry, and none sees the rows of another.
 */
@ApplicationScoped
public class AnswerSeveral {

  /**
   * An item that is answered everywhere.
   *
   * @param key of the {@link SharedItem}
   * @param entriesSeen how many entries the history had at each institution when the person looked
   */
  public record Chosen(String key, List<Integer> entriesSeen) {}

  /**
   * What became of one answer.
   *
   * @param faults why it was not taken; empty if it was
   */
  public record Outcome(String institution, String item, List<AnswerFault> faults) {

    public boolean taken() {
      return faults.isEmpty();
    }
  }

  @Inject private CurrentTenant tenant;
  @Inject private OpenChecklist checklist;
  @Inject private AnswerItem answerItem;

  /** The institutions for which the person may answer. */
  public List<MyMembership> sites() {
    return tenant.membershipsAllowing(Permission.ANSWER_CHECKLIST);
  }

  /**
   * Their memberships, in the order asked for.
   *
   * @throws NotPermittedException if the person may not answer for one of them
   */
  public List<MyMembership> sites(List<Long> institutions) {
    List<MyMembership> own = sites();
    return institutions.stream()
        .distinct()
        .map(
            id ->
                own.stream()
                    .filter(m -> m.getInstitutionId() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotPermittedException("may not answer for " + id)))
        .toList();
  }

  /**
   * What this year's checklists of the institutions ask alike.
   *
   * @throws NotPermittedException if the person may not answer for one of them
   */
  public List<SharedItem> compare(List<Long> institutions) {
    return SharedItem.in(
        sites(institutions).stream()
            .map(site -> tenant.actingFor(site.getInstitutionId(), checklist::current))
            .toList());
  }

  /**
   * Gives one answer to some items at each institution. What one institution refuses is not taken
   * there; all others stand.
   *
   * @throws NotPermittedException if the person may not answer for one of them; then nothing was
   *     answered
   * @throws NotFoundException if an item is not asked alike; then nothing was answered
   */
  public List<Outcome> answer(List<Long> institutions, List<Chosen> items, Answer answer) {
    List<MyMembership> sites = sites(institutions);
    List<SharedItem> shared = compare(institutions);
    List<SharedItem> found = items.stream().map(item -> find(item.key(), shared)).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (int s = 0; s < sites.size(); s++) {
      for (int i = 0; i < items.size(); i++) {
        SheetLine line = found.get(i).getLines().get(s);
        int seen = items.get(i).entriesSeen().get(s);
        AnswerItem.Command command =
            new AnswerItem.Command(line.getItem().getId(), answer, seen, false);
        outcomes.add(
            new Outcome(
                sites.get(s).getInstitutionName(),
                line.getLabel(),
                tenant.actingFor(sites.get(s).getInstitutionId(), () -> faults(command))));
      }
    }
    return outcomes;
  }

  private static SharedItem find(String key, List<SharedItem> shared) {
    return shared.stream()
        .filter(item -> item.getKey().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("not asked alike: " + key));
  }

  private List<AnswerFault> faults(AnswerItem.Command command) {
    try {
      answerItem.answer(command);
      return List.of();
    } catch (AnswerRefusedException refusal) {
      return refusal.faults();
    }
  }
}
