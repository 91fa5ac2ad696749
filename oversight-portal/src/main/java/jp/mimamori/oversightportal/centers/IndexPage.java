package jp.mimamori.oversightportal.centers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.oversight.CityCenter;
import jp.mimamori.oversight.ShowToPrefecture;

/** What each city shows its prefecture, and since when. */
@Named("centers_index")
@RequestScoped
public class IndexPage {

  @Inject private ShowToPrefecture show;

  private List<CityCenter> centers;

  public void load() {
    centers = show.centers();
  }

  public List<CityCenter> getCenters() {
    return centers;
  }
}
