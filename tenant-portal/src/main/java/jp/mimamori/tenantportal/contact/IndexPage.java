package jp.mimamori.tenantportal.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.contact.ChartFault;
import jp.mimamori.contact.ChartRefusedException;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.KeepContacts;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.ui.Feedback;

/** The chart as a whole: whom to call, in which order, and whether it still holds. */
@Named("contact_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadContacts readContacts;
  @Inject private KeepContacts keepContacts;
  @Inject private Feedback feedback;

  private transient ChartSheet sheet;
  private int revision;

  public void load() {
    sheet = readContacts.chart();
    revision = sheet.getChart() == null ? 0 : sheet.getChart().getRevision();
  }

  /** 内容を確認した: of the revision that was on screen. */
  public String confirm() {
    try {
      keepContacts.confirm(revision);
    } catch (ChartRefusedException refusal) {
      feedback.refuse(refusal.faults(), ChartFault::field);
      load();
      return null;
    }
    feedback.done("contact_index.confirmedNow");
    return "/contact/index?faces-redirect=true";
  }

  public ChartSheet getSheet() {
    if (sheet == null) {
      sheet = readContacts.chart();
    }
    return sheet;
  }
}
