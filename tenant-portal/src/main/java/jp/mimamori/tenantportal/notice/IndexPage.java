package jp.mimamori.tenantportal.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.notice.ReadAdvisories;
import jp.mimamori.notice.ReceivedAdvisory;

/** Every notice that the institution got, the newest first. */
@Named("notice_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadAdvisories advisories;

  private List<ReceivedAdvisory> received;

  public void load() {
    received = advisories.all();
  }

  public List<ReceivedAdvisory> getReceived() {
    return received;
  }
}
