package jp.mimamori.tenantportal.setup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.setup.FinishSetup;
import jp.mimamori.setup.OpenSetup;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.setup.Setup;
import jp.mimamori.ui.Feedback;

/** What the answers of the setup add up to, before they count. */
@Named("setup_confirm")
@ViewScoped
public class ConfirmPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenSetup openSetup;
  @Inject private FinishSetup finishSetup;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private Setup setup;
  private List<VendorRow> systems;
  private List<String> proposed;
  private boolean notRequired;

  /** Back to the questions as long as one is left. */
  public String load() {
    setup = openSetup.current();
    if (setup.next().isPresent()) {
      return "/setup/question?faces-redirect=true";
    }
    if (setup.isFinished()) {
      return "/setup/done?faces-redirect=true";
    }
    systems = setup.getSystems().stream().map(VendorRow::new).toList();
    proposed = finishSetup.proposedNotRequired().stream().map(SheetLine::getLabel).toList();
    return null;
  }

  public String finish() {
    finishSetup.finish(notRequired);
    feedback.done("setup_confirm.done");
    return "/setup/done?faces-redirect=true";
  }

  public Setup getSetup() {
    return setup;
  }

  /** Whether the gate question is answered by it. */
  public boolean isGateAnswered() {
    return setup.getHasSystem() != PlainAnswer.UNKNOWN;
  }

  public List<VendorRow> getSystems() {
    return systems;
  }

  /** Labels of the items that may be left out. */
  public List<String> getProposed() {
    return proposed;
  }

  public boolean isNotRequired() {
    return notRequired;
  }

  public void setNotRequired(boolean notRequired) {
    this.notRequired = notRequired;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }
}
