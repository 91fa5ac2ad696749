package jp.mimamori.setup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.tenancy.TenantUseCase;

/**
 * Keeps the answer to one question of the setup. Before the setup is finished nothing else changes;
 * afterwards systems and vendors follow at once. Each throws {@link SetupRefusedException} for what
 * it cannot take.
 */
@TenantUseCase
public class AnswerSetup {

  /** What was told of the vendor of a system of the setup. */
  public record VendorTold(long setupSystemId, PlainAnswer contract, String name, String phone) {}

  @Inject private CurrentTenant tenant;
  @Inject private SetupRepository setups;
  @Inject private SystemRegister register;
  @Inject private Event<SetupAnswered> answered;
  @Inject private Event<SetupPostponed> postponed;

  @Permitted(Permission.ANSWER_CHECKLIST)
  public void hasSystem(PlainAnswer answer) {
    Setup setup = setups.open();
    setup.tellHasSystem(answer);
    tell(SetupQuestion.HAS_SYSTEM, "answer", answer.name());
  }

  /**
   * @param names product by kind of system, null where nobody knows it
   */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void systems(Map<SystemKind, String> names) {
    Setup setup = setups.open();
    setup.tellSystems(names).stream()
        .map(SetupSystem::getMedicalSystemId)
        .filter(Objects::nonNull)
        .forEach(register::retire);
    follow(setup);
    tell(SetupQuestion.SYSTEMS, "systems", names.size());
  }

  /**
   * @throws NotFoundException if the setup has no such system
   */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void vendors(List<VendorTold> told) {
    Setup setup = setups.open();
    for (VendorTold of : told) {
      setup.getSystems().stream()
          .filter(s -> s.getId() == of.setupSystemId())
          .findFirst()
          .orElseThrow(() -> new NotFoundException("no system " + of.setupSystemId()))
          .tellVendor(of.contract(), of.name(), of.phone());
    }
    follow(setup);
    long contracts = told.stream().filter(v -> v.contract() == PlainAnswer.YES).count();
    tell(SetupQuestion.VENDORS, "contracts", contracts);
  }

  @Permitted(Permission.ANSWER_CHECKLIST)
  public void devices(DeviceBand band) {
    setups.open().tellDevices(band);
    tell(SetupQuestion.DEVICES, "devices", band.name());
  }

  /** Whether a vendor maintains anything from afar. */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void remote(PlainAnswer answer) {
    setups.open().tellRemote(answer);
    tell(SetupQuestion.REMOTE, "answer", answer.name());
  }

  /**
   * @param appointed whether there is a 医療情報システム安全管理責任者
   */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void people(String contact, PlainAnswer appointed, String safetyManager) {
    setups.open().tellPeople(contact, appointed, safetyManager);
    tell(SetupQuestion.PEOPLE, "answer", appointed.name());
  }

  /** あとで: home leads with something else from now on; the setup stays in the list of to-dos. */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void postpone() {
    setups.open().postpone();
    postponed.fire(new SetupPostponed(tenant.institutionId(), tenant.actor()));
  }

  private void follow(Setup setup) {
    if (setup.isFinished()) {
      register.keep(setup.getSystems());
    }
  }

  private void tell(SetupQuestion question, String what, Object answer) {
    answered.fire(
        new SetupAnswered(
            tenant.institutionId(), tenant.actor(), question, what, answer.toString()));
  }
}
