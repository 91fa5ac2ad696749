package jp.mimamori.oversightportal.editions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.edition.EditionDiff;
import jp.mimamori.edition.ReadEditions;

/** What became of each question from one edition to another. */
@Named("editions_diff")
@RequestScoped
public class DiffPage {

  @Inject private ReadEditions editions;

  private String earlier;
  private String later;
  private EditionDiff diff;

  public void load() {
    diff = editions.compare(earlier, later);
  }

  public String getEarlier() {
    return earlier;
  }

  public void setEarlier(String earlier) {
    this.earlier = earlier;
  }

  public String getLater() {
    return later;
  }

  public void setLater(String later) {
    this.later = later;
  }

  public EditionDiff getDiff() {
    return diff;
  }
}
