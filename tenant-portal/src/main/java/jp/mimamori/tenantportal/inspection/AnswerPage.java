package jp.mimamori.tenantportal.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.evidence.EvidenceFilter;
import jp.mimamori.evidence.EvidenceRow;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.AnswerFinding;
import jp.mimamori.inspection.InspectionFault;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.ItemResult;
import jp.mimamori.inspection.ReadInspections;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Says what was done about a finding. */
@Named("inspection_answer")
@ViewScoped
public class AnswerPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadInspections inspections;
  @Inject private AnswerFinding answerFinding;
  @Inject private OpenEvidence evidences;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private transient ItemResult finding;
  private int number;
  private String words;
  private LocalDate doneOn;
  private String evidence;

  public void load() {
    number = getFinding().getActions().size() + 1;
  }

  public String send() {
    try {
      answerFinding.answer(
          IdParameter.of(id),
          number,
          words,
          doneOn,
          evidence == null ? null : IdParameter.of(evidence));
    } catch (InspectionRefusedException refusal) {
      refuse(refusal.fault());
      return null;
    }
    feedback.done("inspection_answer.done", getFinding().getLabel());
    return "/inspection/view?faces-redirect=true&id=" + getFinding().getInspectionId();
  }

  private void refuse(InspectionFault fault) {
    switch (fault) {
      case TEXT_MISSING, TEXT_TOO_LONG -> feedback.refuse("words", Functions.term(fault));
      case DATE_MISSING, DATE_IN_FUTURE -> feedback.refuse("doneOn", Functions.term(fault));
      default -> feedback.refuse(Functions.term(fault));
    }
  }

  public ItemResult getFinding() {
    if (finding == null) {
      finding = inspections.finding(IdParameter.of(id));
    }
    return finding;
  }

  /** The newest that are kept; older ones are shown by adding them anew. */
  public List<EvidenceRow> getEvidences() {
    return evidences.list(EvidenceFilter.CURRENT, null, null).getRows();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public void setDoneOn(LocalDate doneOn) {
    this.doneOn = doneOn;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }
}
