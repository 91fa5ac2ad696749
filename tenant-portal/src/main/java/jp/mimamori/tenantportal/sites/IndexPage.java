package jp.mimamori.tenantportal.sites;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import jp.mimamori.checklist.AnswerSeveral;
import jp.mimamori.ui.Feedback;

/** For which of the person's institutions the same answers hold. */
@Named("sites_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AnswerSeveral answerSeveral;
  @Inject private Feedback feedback;

  private List<SiteRow> sites;

  public void load() {
    sites = answerSeveral.sites().stream().map(SiteRow::new).toList();
  }

  public String choose() {
    List<SiteRow> chosen = sites.stream().filter(SiteRow::isChosen).toList();
    if (chosen.size() < 2) {
      feedback.refuse(
          ResourceBundle.getBundle("jp.mimamori.tenantportal.Messages")
              .getString("sites_index.tooFew"));
      return null;
    }
    String ids =
        chosen.stream().map(s -> String.valueOf(s.getId())).collect(Collectors.joining(","));
    return "/sites/answer?faces-redirect=true&at=" + ids;
  }

  public List<SiteRow> getSites() {
    return sites;
  }
}
