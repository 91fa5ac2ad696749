package jp.mimamori.tenantportal.submission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.submission.SubmissionRefusedException;
import jp.mimamori.submission.WithdrawSubmission;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Asks before a submission is taken back. */
@Named("submission_withdraw")
@ViewScoped
public class WithdrawPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WithdrawSubmission withdrawSubmission;
  @Inject private Feedback feedback;

  private String number;

  public void load() {
    SubmissionAddress.number(number);
  }

  public String withdraw() {
    try {
      withdrawSubmission.withdraw(SubmissionAddress.number(number));
    } catch (SubmissionRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("submission_withdraw.done", number);
    return "/submission/index?faces-redirect=true";
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
