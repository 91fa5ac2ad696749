package jp.mimamori.oversightportal.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import jp.mimamori.casefile.CaseFault;
import jp.mimamori.casefile.CaseHeading;
import jp.mimamori.casefile.CaseRefusedException;
import jp.mimamori.casefile.IncidentFile;
import jp.mimamori.casefile.KeepCase;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ui.Feedback;

/** What the office examined, under the four headings that it reports to the ministry. */
@Named("incidents_case")
@ViewScoped
public class CasePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCase keepCase;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private String typedOver;
  private transient IncidentFile file;
  private long stamp;
  private String damage;
  private String response;
  private String recovery;
  private String prevention;
  private LocalDate toldMinistryOn;

  /** The address names the texts over which one types: a draft is never laid over others. */
  public String load() {
    damage = getFile().text(CaseHeading.DAMAGE);
    response = file.text(CaseHeading.RESPONSE);
    recovery = file.text(CaseHeading.RECOVERY);
    prevention = file.text(CaseHeading.PREVENTION);
    if (file.getKept() != null) {
      toldMinistryOn = file.getKept().getToldMinistryOn();
    }
    stamp = file.getStamp();
    return typedOver == null
        ? "/incidents/case?faces-redirect=true&id=" + id + "&v=" + stamp
        : null;
  }

  public String save() {
    Map<CaseHeading, String> texts = new EnumMap<>(CaseHeading.class);
    texts.put(CaseHeading.DAMAGE, damage);
    texts.put(CaseHeading.RESPONSE, response);
    texts.put(CaseHeading.RECOVERY, recovery);
    texts.put(CaseHeading.PREVENTION, prevention);
    try {
      keepCase.write(IdParameter.of(id), stamp, texts, toldMinistryOn);
    } catch (CaseRefusedException refusal) {
      feedback.refuse(refusal.faults(), CasePage::field);
      file = null;
      stamp = getFile().getStamp();
      return null;
    }
    feedback.done("incidents_case.done");
    return "/incidents/view?faces-redirect=true&id=" + id;
  }

  private static String field(CaseFault fault) {
    return switch (fault) {
      case DAMAGE_TOO_LONG -> "damage";
      case RESPONSE_TOO_LONG -> "response";
      case RECOVERY_TOO_LONG -> "recovery";
      case PREVENTION_TOO_LONG -> "prevention";
      case DATE_IN_FUTURE -> "toldMinistryOn";
      default -> null;
    };
  }

  /** Whether somebody wrote since, so that what stands now is shown beside what is typed. */
  public boolean isChanged() {
    return !String.valueOf(stamp).equals(typedOver);
  }

  public IncidentFile getFile() {
    if (file == null) {
      file = keepCase.read(IdParameter.of(id));
    }
    return file;
  }

  public CaseHeading[] getHeadings() {
    return CaseHeading.values();
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

  /** {@link IncidentFile#getStamp} of the texts over which one types, as the address has it. */
  public String getTypedOver() {
    return typedOver;
  }

  public void setTypedOver(String typedOver) {
    this.typedOver = typedOver;
  }

  public String getDamage() {
    return damage;
  }

  public void setDamage(String damage) {
    this.damage = damage;
  }

  public String getResponse() {
    return response;
  }

  public void setResponse(String response) {
    this.response = response;
  }

  public String getRecovery() {
    return recovery;
  }

  public void setRecovery(String recovery) {
    this.recovery = recovery;
  }

  public String getPrevention() {
    return prevention;
  }

  public void setPrevention(String prevention) {
    this.prevention = prevention;
  }

  public LocalDate getToldMinistryOn() {
    return toldMinistryOn;
  }

  public void setToldMinistryOn(LocalDate toldMinistryOn) {
    this.toldMinistryOn = toldMinistryOn;
  }
}
