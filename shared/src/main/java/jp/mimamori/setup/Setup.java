package jp.mimamori.setup;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.tenancy.TenantOwned;

/** はじめの設定 of one institution. Aggregate root: each answer is kept at once, in any order. */
@Entity
@Table(name = "setup")
public class Setup extends TenantOwned {

  /** Longest name of a person, in characters. */
  public static final int PERSON_MAX = 100;

  private static final int FIRST_RUN = 1;

  @Column(name = "run_no")
  private int runNo = FIRST_RUN;

  @Enumerated(EnumType.STRING)
  @Column(name = "has_system")
  private PlainAnswer hasSystem;

  @Enumerated(EnumType.STRING)
  private DeviceBand devices;

  @Enumerated(EnumType.STRING)
  private PlainAnswer remote;

  @Enumerated(EnumType.STRING)
  @Column(name = "safety_manager")
  private PlainAnswer safetyManager;

  @Column(name = "safety_manager_name")
  private String safetyManagerName;

  @Column(name = "contact_name")
  private String contactName;

  private boolean postponed;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @OneToMany(
      mappedBy = "setup",
      cascade = CascadeType.PERSIST,
      orphanRemoval = true,
      fetch = FetchType.EAGER)
  @OrderBy("id")
  private List<SetupSystem> systems = new ArrayList<>();

  /** One that nobody has answered yet. */
  public Setup() {}

  /** Another first answer may bring more questions: then it is no longer finished. */
  void tellHasSystem(PlainAnswer answer) {
    if (Told.choice(answer) != hasSystem) {
      hasSystem = answer;
      finishedAt = null;
    }
  }

  /**
   * @param names product by kind of system, null where nobody knows it. What was told of the vendor
   *     of a kind stays
   * @return what there is no more
   * @throws SetupRefusedException if there is none, or a name is too long
   */
  List<SetupSystem> tellSystems(Map<SystemKind, String> names) {
    if (names.isEmpty()) {
      throw new SetupRefusedException(SetupFault.SYSTEM_MISSING);
    }
    List<SetupSystem> gone = systems.stream().filter(s -> !names.containsKey(s.getKind())).toList();
    systems.removeAll(gone);
    names.forEach((kind, name) -> system(kind).call(name));
    return gone;
  }

  private SetupSystem system(SystemKind kind) {
    return systems.stream()
        .filter(s -> s.getKind() == kind)
        .findFirst()
        .orElseGet(
            () -> {
              SetupSystem system = new SetupSystem(this, kind);
              systems.add(system);
              return system;
            });
  }

  void tellDevices(DeviceBand band) {
    devices = Told.choice(band);
  }

  void tellRemote(PlainAnswer answer) {
    remote = Told.choice(answer);
  }

  /**
   * @param appointed whether there is a 医療情報システム安全管理責任者
   */
  void tellPeople(String contact, PlainAnswer appointed, String manager) {
    safetyManager = Told.choice(appointed);
    contactName = Told.text(contact, PERSON_MAX);
    safetyManagerName = appointed == PlainAnswer.YES ? Told.text(manager, PERSON_MAX) : null;
  }

  void postpone() {
    postponed = true;
  }

  void finish(Instant at) {
    if (next().isPresent()) {
      throw new SetupRefusedException(SetupFault.QUESTIONS_LEFT);
    }
    finishedAt = at;
  }

  /** The questions that are asked, given the first answer. */
  public List<SetupQuestion> getAsked() {
    return SetupQuestion.askedAfter(hasSystem);
  }

  public boolean isAnswered(SetupQuestion question) {
    return switch (question) {
      case HAS_SYSTEM -> hasSystem != null;
      case SYSTEMS -> !systems.isEmpty();
      case VENDORS -> !systems.isEmpty() && systems.stream().allMatch(s -> s.getContract() != null);
      case DEVICES -> devices != null;
      case REMOTE -> remote != null;
      case PEOPLE -> safetyManager != null;
    };
  }

  /** How many of the asked questions are answered. */
  public int getAnswered() {
    return (int) getAsked().stream().filter(this::isAnswered).count();
  }

  /** The first question without an answer. */
  public Optional<SetupQuestion> next() {
    return getAsked().stream().filter(q -> !isAnswered(q)).findFirst();
  }

  /** Whether it is known that no vendor has a contract for any system. */
  public boolean isWithoutVendor() {
    return hasSystem == PlainAnswer.YES
        && !systems.isEmpty()
        && systems.stream().allMatch(s -> s.getContract() == PlainAnswer.NO);
  }

  public PlainAnswer getHasSystem() {
    return hasSystem;
  }

  /** Empty unless there are systems. */
  public List<SetupSystem> getSystems() {
    return hasSystem == PlainAnswer.YES ? systems : List.of();
  }

  public DeviceBand getDevices() {
    return devices;
  }

  public PlainAnswer getRemote() {
    return remote;
  }

  /** Whether a 医療情報システム安全管理責任者 is appointed. */
  public PlainAnswer getSafetyManager() {
    return safetyManager;
  }

  public String getSafetyManagerName() {
    return safetyManagerName;
  }

  /** Who looks after the checklist. */
  public String getContactName() {
    return contactName;
  }

  /** あとで: home leads with something else. */
  public boolean isPostponed() {
    return postponed;
  }

  public boolean isFinished() {
    return finishedAt != null;
  }
}
