package jp.mimamori.tenantportal.continuity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.continuity.AnswerCheck;
import jp.mimamori.continuity.CheckTable;
import jp.mimamori.continuity.ContinuityFault;
import jp.mimamori.continuity.ContinuityRefusedException;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.ui.Feedback;

/** BCP策定の確認表 of this year, all rows on one page. */
@Named("continuity_check")
@ViewScoped
public class CheckPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AnswerCheck answerCheck;
  @Inject private Feedback feedback;

  private transient CheckTable table;
  private List<CheckRow> rows;

  public void load() {
    rows = getTable().getLines().stream().map(CheckRow::new).toList();
  }

  public String save() {
    Map<String, AnswerCheck.Given> given =
        rows.stream().collect(Collectors.toMap(CheckRow::getId, CheckRow::given));
    try {
      answerCheck.answer(given);
    } catch (ContinuityRefusedException refusal) {
      feedback.refuse(refusal.faults(), ContinuityFault::field);
      return null;
    }
    feedback.done("continuity_check.saved");
    return "/continuity/index?faces-redirect=true";
  }

  public CheckTable getTable() {
    if (table == null) {
      table = answerCheck.thisYear();
    }
    return table;
  }

  public List<CheckRow> getRows() {
    return rows;
  }

  public PlainAnswer[] getAnswers() {
    return PlainAnswer.values();
  }
}
