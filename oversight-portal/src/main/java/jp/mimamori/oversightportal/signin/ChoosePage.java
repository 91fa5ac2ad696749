package jp.mimamori.oversightportal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.ui.Feedback;

/** An officer of several posts, such as a deputy, says in which one to act. */
@Named("signin_choose")
@RequestScoped
public class ChoosePage {

  @Inject private CurrentOfficer officer;
  @Inject private Feedback feedback;

  public List<Assignment> getAssignments() {
    return officer.assignments();
  }

  public String office(Assignment assignment) {
    return officer.nameOf(assignment);
  }

  public String choose(long assignmentId) {
    officer.choose(assignmentId);
    feedback.done("signin_choose.chosen", officer.postName());
    return "/dashboard/index?faces-redirect=true";
  }
}
