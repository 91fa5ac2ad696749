package jp.mimamori.oversightportal.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerFault;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.oversight.EnterFromPaper;
import jp.mimamori.oversight.InstitutionFile;
import jp.mimamori.oversight.OpenInstitution;
import jp.mimamori.oversight.PaperFault;
import jp.mimamori.oversight.PaperRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** 代理入力: the whole paper form on one page, in its own order. */
@Named("paper_enter")
@ViewScoped
public class EnterPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenInstitution openInstitution;
  @Inject private EnterFromPaper enterFromPaper;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private InstitutionFile file;
  private List<PaperLine> lines = List.of();
  private LocalDate paperOn;

  public void load() {
    file = openInstitution.open(IdParameter.of(id), null);
    List<PaperLine> read = new ArrayList<>();
    String section = null;
    for (SheetLine line : file.getSheet().getLines()) {
      String title = line.getItem().getSectionTitle();
      read.add(new PaperLine(line, !title.equals(section)));
      section = title;
    }
    lines = List.copyOf(read);
  }

  public String save() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    lines.stream()
        .filter(PaperLine::isFilled)
        .forEach(l -> answers.put(l.getLine().getItem().getId(), l.answer(paperOn)));
    try {
      enterFromPaper.enter(
          new EnterFromPaper.Command(
              IdParameter.of(id), paperOn, answers, file.getSheet().getEntries()));
    } catch (PaperRefusedException refusal) {
      explain(refusal);
      return null;
    }
    feedback.done("paper_enter.done", file.getInstitution().getName(), answers.size());
    return "/institutions/view?faces-redirect=true&id=" + id;
  }

  private void explain(PaperRefusedException refusal) {
    for (PaperFault fault : refusal.faults()) {
      switch (fault) {
        case PAPER_ON_MISSING, PAPER_ON_IN_FUTURE, PAPER_ON_OUTSIDE_YEAR ->
            feedback.refuse("paperOn", Functions.term(fault));
        case NOTHING_ENTERED -> feedback.refuse(Functions.term(fault));
        case ANSWERED_MEANWHILE -> {
          feedback.refuse(Functions.term(fault));
          file = openInstitution.open(IdParameter.of(id), null);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (AnswerFault fault :
          refusal.byItem().getOrDefault(lines.get(i).getLine().getItem().getId(), List.of())) {
        explain(fault, i);
      }
    }
  }

  private void explain(AnswerFault fault, int index) {
    String sentence = Functions.term(fault);
    if (fault.field() == null) {
      feedback.refuse(lines.get(index).getLine().getLabel() + "：" + sentence);
    } else {
      feedback.refuse(fault.field() + index, sentence);
    }
  }

  /** What the institution answered so far, as of the last look. */
  public SheetLine now(PaperLine line) {
    return file.getSheet().line(line.getLine().getItem().getId()).orElse(line.getLine());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public InstitutionFile getFile() {
    return file;
  }

  public List<PaperLine> getLines() {
    return lines;
  }

  public LocalDate getPaperOn() {
    return paperOn;
  }

  public void setPaperOn(LocalDate paperOn) {
    this.paperOn = paperOn;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }
}
