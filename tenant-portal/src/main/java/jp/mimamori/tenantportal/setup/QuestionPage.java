package jp.mimamori.tenantportal.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.setup.AnswerSetup;
import jp.mimamori.setup.DeviceBand;
import jp.mimamori.setup.OpenSetup;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.setup.Setup;
import jp.mimamori.setup.SetupFault;
import jp.mimamori.setup.SetupQuestion;
import jp.mimamori.setup.SetupRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** One question of the setup. */
@Named("setup_question")
@ViewScoped
public class QuestionPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenSetup openSetup;
  @Inject private AnswerSetup answerSetup;
  @Inject private CurrentTenant tenant;
  @Inject private Feedback feedback;

  private String q;
  private SetupQuestion question;
  private List<SetupQuestion> asked;
  private SetupForm form;

  /** Without a question in the address it goes to the first open one, or to what they add up to. */
  public String load() {
    Setup setup = openSetup.current();
    asked = setup.getAsked();
    if (q == null) {
      return setup.next().map(QuestionPage::address).orElseGet(QuestionPage::confirm);
    }
    question = named(q);
    form = new SetupForm(setup, question, tenant.actor().name());
    return null;
  }

  private SetupQuestion named(String name) {
    return asked.stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no question " + name));
  }

  public String save() {
    try {
      form.send(question, answerSetup);
    } catch (SetupRefusedException refusal) {
      explain(refusal.fault());
      return null;
    }
    Setup setup = openSetup.current();
    if (setup.isFinished()) {
      feedback.done("setup_question.changed");
      return "/home/index?faces-redirect=true";
    }
    feedback.done("setup_question.saved");
    asked = setup.getAsked();
    return isLast() ? confirm() : address(asked.get(place() + 1));
  }

  private void explain(SetupFault fault) {
    String sentence = Functions.term(fault);
    if (fault != SetupFault.ANSWER_MISSING) {
      feedback.refuse(sentence);
      return;
    }
    switch (question) {
      case DEVICES -> feedback.refuse("devices", sentence);
      case PEOPLE -> feedback.refuse("appointed", sentence);
      default -> feedback.refuse("answer", sentence);
    }
  }

  private static String confirm() {
    return "/setup/confirm?faces-redirect=true";
  }

  private static String address(SetupQuestion next) {
    return "/setup/question?faces-redirect=true&q=" + next.name();
  }

  private int place() {
    return asked.indexOf(question);
  }

  private boolean isLast() {
    return place() == asked.size() - 1;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public SetupQuestion getQuestion() {
    return question;
  }

  /** From 1. */
  public int getNumber() {
    return place() + 1;
  }

  /** How many questions there are. */
  public int getCount() {
    return asked.size();
  }

  /** The question before, or null. */
  public SetupQuestion getPrevious() {
    return place() > 0 ? asked.get(place() - 1) : null;
  }

  public SetupForm getForm() {
    return form;
  }

  public PlainAnswer[] getAnswers() {
    return PlainAnswer.values();
  }

  public List<DeviceBand> getBands() {
    return Stream.of(DeviceBand.values()).toList();
  }
}
