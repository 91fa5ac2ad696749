package jp.mimamori.setup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerItem;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.DeclareWithoutVendor;
import jp.mimamori.vendor.VendorRepository;

/**
 * The person confirms the answers of the setup: from now on they count. The gate question is
 * answered as of today unless it is already; わからない answers nothing.
 */
@TenantUseCase
public class FinishSetup {

  @Inject private CurrentTenant tenant;
  @Inject private SetupRepository setups;
  @Inject private SystemRegister register;
  @Inject private VendorRepository vendors;
  @Inject private DeclareWithoutVendor declareWithoutVendor;
  @Inject private OpenChecklist checklist;
  @Inject private AnswerItem answerItem;
  @Inject private Event<SetupFinished> finished;
  @Inject private Clock clock;

  /** The items that may be left out where no vendor has a contract, as far as they are open. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<SheetLine> proposedNotRequired() {
    boolean withoutVendor = setups.find().filter(Setup::isWithoutVendor).isPresent();
    return withoutVendor && !vendors.isAny() ? openNotRequired() : List.of();
  }

  /**
   * @param notRequired whether the proposed items are answered 記入不要 as of today
   * @throws SetupRefusedException if a question is left
   */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void finish(boolean notRequired) {
    Setup setup = setups.open();
    setup.finish(clock.instant());
    answerGate(setup.getHasSystem());
    register.keep(setup.getSystems());
    if (setup.isWithoutVendor() && !vendors.isAny()) {
      declareWithoutVendor.declare(true);
      if (notRequired) {
        openNotRequired().forEach(line -> answer(line, AnswerValue.NOT_REQUIRED));
      }
    }
    finished.fire(
        new SetupFinished(tenant.institutionId(), tenant.actor(), setup.getSystems().size()));
  }

  private void answerGate(PlainAnswer hasSystem) {
    SheetLine gate = checklist.withoutProposals().getGate();
    if (gate.getState() == ItemState.OPEN && hasSystem != PlainAnswer.UNKNOWN) {
      answer(gate, hasSystem == PlainAnswer.YES ? AnswerValue.YES : AnswerValue.NO);
    }
  }

  private List<SheetLine> openNotRequired() {
    return checklist.withoutProposals().getLines().stream()
        .filter(line -> line.getItem().isNotRequiredAllowed() && line.getState() == ItemState.OPEN)
        .toList();
  }

  private void answer(SheetLine line, AnswerValue value) {
    answerItem.answer(
        new AnswerItem.Command(
            line.getItem().getId(),
            new Answer(value, LocalDate.now(clock), null, null),
            line.getHistory().size(),
            false));
  }
}
