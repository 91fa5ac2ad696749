package jp.mimamori.tenantportal.setup;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.setup.AnswerSetup;
import jp.mimamori.setup.DeviceBand;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.setup.Setup;
import jp.mimamori.setup.SetupQuestion;

/** What a person enters in the setup; a page shows the fields of one question. */
public class SetupForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private PlainAnswer answer;
  private final List<SystemRow> systems;
  private final List<VendorRow> vendors;
  private DeviceBand devices;
  private String contactName;
  private String safetyManagerName;

  /**
   * @param person who is signed in: most often the one in charge
   */
  SetupForm(Setup setup, SetupQuestion question, String person) {
    answer =
        switch (question) {
          case HAS_SYSTEM -> setup.getHasSystem();
          case REMOTE -> setup.getRemote();
          case PEOPLE -> setup.getSafetyManager();
          default -> null;
        };
    systems =
        Stream.of(SystemKind.values())
            .map(
                kind ->
                    new SystemRow(
                        kind,
                        setup.getSystems().stream()
                            .filter(s -> s.getKind() == kind)
                            .findFirst()
                            .orElse(null)))
            .toList();
    vendors = setup.getSystems().stream().map(VendorRow::new).toList();
    devices = setup.getDevices();
    contactName = setup.isAnswered(SetupQuestion.PEOPLE) ? setup.getContactName() : person;
    safetyManagerName = setup.getSafetyManagerName();
  }

  void send(SetupQuestion question, AnswerSetup answerSetup) {
    switch (question) {
      case HAS_SYSTEM -> answerSetup.hasSystem(answer);
      case SYSTEMS -> answerSetup.systems(names());
      case VENDORS -> answerSetup.vendors(vendors.stream().map(VendorRow::told).toList());
      case DEVICES -> answerSetup.devices(devices);
      case REMOTE -> answerSetup.remote(answer);
      case PEOPLE -> answerSetup.people(contactName, answer, safetyManagerName);
    }
  }

  private Map<SystemKind, String> names() {
    Map<SystemKind, String> names = new EnumMap<>(SystemKind.class);
    systems.stream()
        .filter(SystemRow::isThere)
        .forEach(row -> names.put(row.getKind(), row.getName()));
    return names;
  }

  public PlainAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(PlainAnswer answer) {
    this.answer = answer;
  }

  public List<SystemRow> getSystems() {
    return systems;
  }

  public List<VendorRow> getVendors() {
    return vendors;
  }

  public DeviceBand getDevices() {
    return devices;
  }

  public void setDevices(DeviceBand devices) {
    this.devices = devices;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  public String getSafetyManagerName() {
    return safetyManagerName;
  }

  public void setSafetyManagerName(String safetyManagerName) {
    this.safetyManagerName = safetyManagerName;
  }
}
