package jp.mimamori.tenantportal.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.report.ManagementReport;
import jp.mimamori.report.ManagementWords;
import jp.mimamori.report.ReportFacts;
import jp.mimamori.report.ReportFault;
import jp.mimamori.report.ReportRefusedException;
import jp.mimamori.report.ReportToManagement;
import jp.mimamori.ui.Feedback;

/** 経営層への報告: what they will hear, printing it, and keeping what they said. */
@Named("report_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReportToManagement reportToManagement;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private transient ReportFacts facts;
  private transient List<ManagementReport> past;
  private LocalDate reportedOn;
  private String heardBy;
  private String comment;

  public String keep() {
    try {
      reportToManagement.keep(new ManagementWords(reportedOn, heardBy, comment));
    } catch (ReportRefusedException refusal) {
      feedback.refuse(refusal.faults(), ReportFault::field);
      return null;
    }
    feedback.done("report_index.kept");
    return "/report/index?faces-redirect=true";
  }

  public ReportFacts getFacts() {
    if (facts == null) {
      facts = reportToManagement.facts();
    }
    return facts;
  }

  public List<ManagementReport> getPast() {
    if (past == null) {
      past = reportToManagement.past();
    }
    return past;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public LocalDate getReportedOn() {
    return reportedOn;
  }

  public void setReportedOn(LocalDate reportedOn) {
    this.reportedOn = reportedOn;
  }

  public String getHeardBy() {
    return heardBy;
  }

  public void setHeardBy(String heardBy) {
    this.heardBy = heardBy;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
