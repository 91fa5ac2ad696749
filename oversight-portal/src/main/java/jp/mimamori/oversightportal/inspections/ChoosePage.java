package jp.mimamori.oversightportal.inspections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.Candidate;
import jp.mimamori.inspection.CandidateFilter;
import jp.mimamori.inspection.CandidateList;
import jp.mimamori.inspection.CandidatePart;
import jp.mimamori.inspection.CandidatePlace;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.PlanInspections;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Municipality;
import jp.mimamori.oversight.WatchJurisdiction;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Selects the institutions that are inspected in a year; each row says what speaks for it. */
@Named("inspections_choose")
@ViewScoped
public class ChoosePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PlanInspections plans;
  @Inject private WatchJurisdiction watch;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String year;
  private String kind;
  private String municipality;
  private String part = CandidatePart.DUE.name();
  private String text;
  private String kana;
  private String after;

  private FiscalYear shown;
  private transient CandidateList list;
  private final Map<Long, Boolean> chosen = new HashMap<>();

  public void load() {
    shown = Address.year(year, LocalDate.now(clock));
    year = Integer.toString(shown.year());
    list =
        plans.candidates(
            shown,
            new CandidateFilter(
                Address.constant(InstitutionKind.values(), kind),
                municipality,
                Address.constant(CandidatePart.values(), part),
                text),
            after == null || after.isEmpty()
                ? null
                : new CandidatePlace(kana == null ? "" : kana, IdParameter.of(after)));
  }

  /** Puts the ticked ones on the plan. */
  public String select() {
    List<Long> ids =
        chosen.entrySet().stream()
            .filter(tick -> Boolean.TRUE.equals(tick.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    try {
      int count = plans.select(shown, ids);
      feedback.done("inspections_choose.done", shown.label(), count);
    } catch (InspectionRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    return "/inspections/index?faces-redirect=true&year=" + shown.year();
  }

  public CandidateList getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public List<Candidate> getRows() {
    return getList().getRows();
  }

  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  public FiscalYear getShown() {
    return shown;
  }

  /** Years for which institutions can be selected. */
  public List<FiscalYear> getYears() {
    FiscalYear thisYear = FiscalYear.of(LocalDate.now(clock));
    return List.of(thisYear, new FiscalYear(thisYear.year() + 1));
  }

  public InstitutionKind[] getKinds() {
    return InstitutionKind.values();
  }

  public CandidatePart[] getParts() {
    return CandidatePart.values();
  }

  public List<Municipality> getMunicipalities() {
    return watch.municipalities();
  }

  public String getYear() {
    return year;
  }

  /** Nothing in the address leaves the year. */
  public void setYear(String year) {
    if (year != null) {
      this.year = year;
    }
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getPart() {
    return part;
  }

  /** Nothing in the address leaves the usual part. */
  public void setPart(String part) {
    if (part != null) {
      this.part = part;
    }
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getKana() {
    return kana;
  }

  public void setKana(String kana) {
    this.kana = kana;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
