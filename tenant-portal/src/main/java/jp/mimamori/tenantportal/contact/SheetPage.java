package jp.mimamori.tenantportal.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.contact.ChartFault;
import jp.mimamori.contact.ChartRefusedException;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactChart;
import jp.mimamori.contact.KeepContacts;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.ui.Feedback;

/** The sheet for the wall: what only this institution knows about it. */
@Named("contact_sheet")
@ViewScoped
public class SheetPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadContacts readContacts;
  @Inject private KeepContacts keepContacts;
  @Inject private Feedback feedback;

  private transient ChartSheet sheet;
  private String unplug;
  private String paperPlace;

  public void load() {
    ContactChart chart = getSheet().getChart();
    if (chart != null) {
      unplug = chart.getUnplug();
      paperPlace = chart.getPaperPlace();
    }
  }

  public String save() {
    try {
      keepContacts.writeSheet(unplug, paperPlace);
    } catch (ChartRefusedException refusal) {
      feedback.refuse(refusal.faults(), ChartFault::field);
      return null;
    }
    feedback.done("contact_sheet.saved");
    return "/contact/sheet?faces-redirect=true";
  }

  public ChartSheet getSheet() {
    if (sheet == null) {
      sheet = readContacts.chart();
    }
    return sheet;
  }

  public String getUnplug() {
    return unplug;
  }

  public void setUnplug(String unplug) {
    this.unplug = unplug;
  }

  public String getPaperPlace() {
    return paperPlace;
  }

  public void setPaperPlace(String paperPlace) {
    this.paperPlace = paperPlace;
  }
}
