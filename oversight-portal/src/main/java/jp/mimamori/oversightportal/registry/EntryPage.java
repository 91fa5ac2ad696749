package jp.mimamori.oversightportal.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.organization.Municipality;
import jp.mimamori.registry.Decision;
import jp.mimamori.registry.EntryLine;
import jp.mimamori.registry.Finding;
import jp.mimamori.registry.RegistryFault;
import jp.mimamori.registry.RegistryRefusedException;
import jp.mimamori.registry.ReviewRegistry;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Decides about one entry. Address parameters: {@code id} of the update, {@code entry}. */
@Named("registry_entry")
@ViewScoped
public class EntryPage extends UpdatePage {

  private static final long serialVersionUID = 1L;

  private static final String NEW = "NEW";
  private static final String LEAVE = "LEAVE";

  @Inject private ReviewRegistry review;
  @Inject private Feedback feedback;

  private String entry;
  private transient EntryLine line;
  private String choice;
  private String municipality;
  private LocalDate closedOn;

  public void load() {
    line = review.entry(updateId(), number(entry));
  }

  public String decide() {
    try {
      if (isMissing()) {
        review.close(updateId(), number(entry), closedOn);
      } else {
        review.decide(updateId(), number(entry), chosen());
      }
    } catch (RegistryRefusedException refusal) {
      feedback.refuse(field(refusal.fault()), Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("registry_entry.done", getLine().getEntry().getName());
    return "/registry/preview?faces-redirect=true&id=%s&finding=%s"
        .formatted(getId(), getLine().getEntry().getFinding());
  }

  private ReviewRegistry.Choice chosen() {
    boolean isCandidate = !NEW.equals(choice) && !LEAVE.equals(choice);
    return new ReviewRegistry.Choice(
        isCandidate ? Long.valueOf(number(choice)) : null, NEW.equals(choice), municipality);
  }

  private static String field(RegistryFault fault) {
    return switch (fault) {
      case PLACE_MISSING -> "municipality";
      case CLOSED_ON_MISSING, CLOSED_ON_IN_FUTURE -> "closedOn";
      default -> "choice";
    };
  }

  public EntryLine getLine() {
    if (line == null) {
      load();
    }
    return line;
  }

  public boolean isMissing() {
    return getLine().getEntry().getFinding() == Finding.MISSING;
  }

  public List<Municipality> getMunicipalities() {
    return review.municipalities();
  }

  /** What was chosen before, or null. */
  public String getChoice() {
    if (choice == null && getLine().getEntry().getDecision() == Decision.APPLY) {
      Long target = getLine().getEntry().getTargetId();
      return target.equals(getLine().getEntry().getId()) ? NEW : target.toString();
    }
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getMunicipality() {
    return municipality != null ? municipality : getLine().getEntry().getMunicipalityCode();
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public LocalDate getClosedOn() {
    return closedOn != null ? closedOn : getLine().getEntry().getClosedOn();
  }

  public void setClosedOn(LocalDate closedOn) {
    this.closedOn = closedOn;
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }
}
