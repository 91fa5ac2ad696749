package jp.mimamori.oversightportal.centers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.organization.HealthCenter.PrefectureView;
import jp.mimamori.oversight.CityCenter;
import jp.mimamori.oversight.PrefectureViewFault;
import jp.mimamori.oversight.ShowToPrefecture;
import jp.mimamori.oversightportal.signin.Whereabouts;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Sets what the prefecture sees of one city's institutions. */
@Named("centers_change")
@ViewScoped
public class ChangePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ShowToPrefecture show;
  @Inject private Whereabouts whereabouts;
  @Inject private Feedback feedback;

  private String center;
  private String name;
  private PrefectureView view;
  private String agreement;

  public void load() {
    CityCenter city =
        show.centers().stream()
            .filter(c -> c.getCenter().getCode().equals(center))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no city's center " + center));
    name = city.getCenter().getName();
    view = city.getCenter().getPrefectureView();
  }

  public String save() {
    Set<PrefectureViewFault> faults =
        whereabouts.may(Permission.RECORD_PREFECTURE_VIEW)
            ? show.record(center, view, agreement)
            : show.set(center, view, agreement);
    if (!faults.isEmpty()) {
      feedback.refuse(faults, ChangePage::field);
      return null;
    }
    feedback.done("centers_change.done", name, Functions.term(view));
    return "/centers/index?faces-redirect=true";
  }

  private static String field(PrefectureViewFault fault) {
    return switch (fault) {
      case VIEW_MISSING, NOTHING_CHANGES -> "view";
      case AGREEMENT_MISSING, AGREEMENT_TOO_LONG -> "agreement";
    };
  }

  public PrefectureView[] getViews() {
    return PrefectureView.values();
  }

  public String getName() {
    return name;
  }

  public String getCenter() {
    return center;
  }

  public void setCenter(String center) {
    this.center = center;
  }

  public PrefectureView getView() {
    return view;
  }

  public void setView(PrefectureView view) {
    this.view = view;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }
}
