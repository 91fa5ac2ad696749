package jp.mimamori.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * アクセスログの確認: that somebody looked, not the log itself. Logs are to be kept for about a year (seed,
 * slide 5-6).
 */
@Entity
@Table(name = "access_log_review")
public class AccessLogReview extends LedgerEntry {

  static final Columns COLUMNS =
      new ColumnsOf<AccessLogReview>("log_review")
          .date("reviewedOn", e -> e.reviewedOn, (e, v) -> e.reviewedOn = v)
          .required()
          .listed()
          .text("reviewer", e -> e.reviewer, (e, v) -> e.reviewer = v)
          .required()
          .listed()
          .system("systemId", e -> e.systemId, (e, v) -> e.systemId = v)
          .listed()
          .date("periodFrom", e -> e.periodFrom, (e, v) -> e.periodFrom = v)
          .listed()
          .date("periodTo", e -> e.periodTo, (e, v) -> e.periodTo = v)
          .listed()
          .choice("finding", LogFinding.class, e -> e.finding, (e, v) -> e.finding = v)
          .required()
          .listed()
          .longText("findingText", e -> e.findingText, (e, v) -> e.findingText = v)
          .number("keptMonths", 600, e -> e.keptMonths, (e, v) -> e.keptMonths = v)
          .listed()
          .longText("remarks", e -> e.remarks, (e, v) -> e.remarks = v)
          .asTheyStand();

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  private String reviewer;

  @Column(name = "system_id")
  private Long systemId;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_to")
  private LocalDate periodTo;

  @Enumerated(EnumType.STRING)
  private LogFinding finding;

  @Column(name = "finding_text")
  private String findingText;

  @Column(name = "kept_months")
  private Integer keptMonths;

  private String remarks;

  protected AccessLogReview() {}

  @Override
  public String title() {
    return reviewer;
  }

  @Override
  List<CellProblem> contradictions() {
    return periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom)
        ? List.of(new CellProblem("periodTo", CellFault.ENDS_BEFORE_IT_BEGINS))
        : List.of();
  }
}
