package jp.mimamori.oversightportal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.people.ListOfficers;
import jp.mimamori.people.OfficerRow;

/** Who holds which post, and who did. */
@Named("people_index")
@RequestScoped
public class IndexPage {

  @Inject private ListOfficers officers;

  private List<OfficerRow> open;
  private List<OfficerRow> past;

  public void load() {
    open = officers.open();
    past = officers.past();
  }

  /** Posts that last or are to come. */
  public List<OfficerRow> getOpen() {
    return open;
  }

  public List<OfficerRow> getPast() {
    return past;
  }
}
