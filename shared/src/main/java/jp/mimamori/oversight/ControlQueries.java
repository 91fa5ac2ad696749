package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Standing;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;

/** What the institutions of a jurisdiction answer to each control: the heat map. */
@ApplicationScoped
public class ControlQueries {

  @Inject private CountReader counts;

  /**
   * One cell for each control and kind of institution that gave an answer to it, by control and
   * kind. Who has a system and did not answer is unknown, and never counted as safe.
   *
   * @param gateControl control of the gate question, which alone is asked without a system
   */
  public List<ControlCell> cells(
      Jurisdiction jurisdiction, FiscalYear year, LocalDate today, String gateControl) {
    Map<InstitutionKind, Long> all = new TreeMap<>();
    Map<InstitutionKind, Long> withSystem = new TreeMap<>();
    Map<String, Map<InstitutionKind, Map<AnswerValue, Long>>> answers = new TreeMap<>();
    for (CountReader.Count count :
        counts.counts(jurisdiction, year, today, Measure.STANDING, Measure.CONTROL)) {
      if (count.measure() == Measure.CONTROL) {
        answers
            .computeIfAbsent(count.controlId(), control -> new TreeMap<>())
            .computeIfAbsent(count.kind(), kind -> new TreeMap<>())
            .merge(AnswerValue.valueOf(count.value()), count.n(), Long::sum);
      } else {
        all.merge(count.kind(), count.n(), Long::sum);
        if (Standing.valueOf(count.value()) != Standing.NO_SYSTEM) {
          withSystem.merge(count.kind(), count.n(), Long::sum);
        }
      }
    }
    List<ControlCell> cells = new ArrayList<>();
    answers.forEach(
        (control, kinds) ->
            kinds.forEach(
                (kind, values) ->
                    cells.add(
                        new ControlCell(
                            control,
                            kind,
                            (control.equals(gateControl) ? all : withSystem).getOrDefault(kind, 0L),
                            values))));
    return cells;
  }
}
