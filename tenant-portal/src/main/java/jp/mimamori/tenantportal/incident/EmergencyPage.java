package jp.mimamori.tenantportal.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ContactCategory;
import jp.mimamori.contact.OutsideBox;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.ReadIncidents;
import jp.mimamori.incident.ReportIncident;
import jp.mimamori.law.BreachDeadlines;

/** 緊急のとき: what to do now, whom to call, and the first report, in this order. */
@Named("incident_emergency")
@RequestScoped
public class EmergencyPage {

  /** Who is called at once: they help, or see to it that others do. */
  private static final Set<ContactCategory> FIRST =
      EnumSet.of(ContactCategory.VENDOR, ContactCategory.HEALTH_CENTER);

  /** In the order of calling after them; the others follow. */
  private static final List<ContactCategory> NEXT =
      List.of(ContactCategory.PREFECTURE, ContactCategory.POLICE, ContactCategory.MINISTRY);

  @Inject private ReadContacts readContacts;
  @Inject private ReadIncidents readIncidents;
  @Inject private ReportIncident reportIncident;
  @Inject private Clock clock;

  private ChartSheet sheet;
  private List<Incident> open;

  /** The health center sees from now on that something has begun. */
  public String begin() {
    return "/incident/report?faces-redirect=true&id=" + reportIncident.begin();
  }

  public ChartSheet getSheet() {
    if (sheet == null) {
      sheet = readContacts.chart();
    }
    return sheet;
  }

  /** The numbers to call at once. */
  public List<OutsideBox> getFirstCalls() {
    return getSheet().getOutside().stream()
        .filter(box -> FIRST.contains(box.getCategory()))
        .toList();
  }

  public List<OutsideBox> getFurtherCalls() {
    return getSheet().getOutside().stream()
        .filter(box -> !FIRST.contains(box.getCategory()))
        .sorted(Comparator.comparing(EmergencyPage::place))
        .toList();
  }

  private static int place(OutsideBox box) {
    int place = NEXT.indexOf(box.getCategory());
    return place < 0 ? NEXT.size() : place;
  }

  /** Incidents of which a report is being written or still to come, newest first. */
  public List<Incident> getOpen() {
    if (open == null) {
      open = readIncidents.all().stream().filter(Incident::isOpen).toList();
    }
    return open;
  }

  /** As they would be for what is noticed today, and was meant by somebody. */
  public BreachDeadlines getDeadlines() {
    return new BreachDeadlines(LocalDate.now(clock), true);
  }
}
