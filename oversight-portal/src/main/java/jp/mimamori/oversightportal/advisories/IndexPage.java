package jp.mimamori.oversightportal.advisories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.notice.AdvisoryProgress;
import jp.mimamori.notice.WatchAdvisories;

/** Notices to the jurisdiction, the newest first. */
@Named("advisories_index")
@RequestScoped
public class IndexPage {

  @Inject private WatchAdvisories watch;

  private List<AdvisoryProgress> advisories;

  public void load() {
    advisories = watch.all();
  }

  public List<AdvisoryProgress> getAdvisories() {
    return advisories;
  }
}
