package jp.mimamori.oversightportal.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.oversight.OfficerActFilter;
import jp.mimamori.oversight.OfficerActPlace;
import jp.mimamori.oversight.OfficerActSheet;
import jp.mimamori.oversight.ReadOfficerActs;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.JapaneseDateConverter;

/**
 * What officers did, newest first; only for the prefecture's administrator. What narrows it stands
 * in the address.
 */
@Named("audit_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadOfficerActs acts;
  @Inject private Feedback feedback;

  private String from;
  private String to;
  private String person;
  private String action;
  private String before;

  private OfficerActFilter filter;
  private OfficerActSheet sheet;
  private List<ActLine> lines;
  private List<Assignment> people;
  private List<AuditAction> actions;

  public void load() {
    people = acts.people();
    actions = acts.actions();
    filter = new OfficerActFilter(day(from), day(to), IdParameter.orNull(person), known(action));
    sheet = acts.read(filter, OfficerActPlace.read(before));
    Map<String, String> healthCenters = acts.healthCenters();
    lines = sheet.getRows().stream().map(row -> new ActLine(row, healthCenters)).toList();
  }

  /** A day that cannot be read narrows nothing, and is said to be so. */
  private LocalDate day(String typed) {
    try {
      return new JapaneseDateConverter()
          .getAsObject(FacesContext.getCurrentInstance(), null, typed);
    } catch (ConverterException e) {
      feedback.refuse(e.getFacesMessage().getSummary());
      return null;
    }
  }

  private static AuditAction known(String name) {
    return Arrays.stream(AuditAction.values())
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** As understood, or null. */
  public LocalDate getFirstDay() {
    return filter.from();
  }

  /** As understood, or null. */
  public LocalDate getLastDay() {
    return filter.to();
  }

  public boolean isNarrowed() {
    return !filter.equals(OfficerActFilter.NONE);
  }

  public OfficerActSheet getSheet() {
    return sheet;
  }

  public List<ActLine> getLines() {
    return lines;
  }

  /** One post of each person to choose from. */
  public List<Assignment> getPeople() {
    return people;
  }

  public List<AuditAction> getActions() {
    return actions;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
