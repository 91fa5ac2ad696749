package jp.mimamori.tenantportal.incident;

import java.util.ArrayList;
import java.util.List;
import jp.mimamori.incident.IncidentReport;
import jp.mimamori.incident.ReportContent;
import jp.mimamori.incident.ReportField;
import jp.mimamori.incident.ReportWords;

/** A report that was sent, and what it says that the one before did not. */
public final class ReportLine {

  /** A field of which a report says something new. */
  public static final class Change {

    private final ReportField field;
    private final String before;
    private final String after;

    private Change(ReportField field, String before, String after) {
      this.field = field;
      this.before = before;
      this.after = after;
    }

    public ReportField getField() {
      return field;
    }

    /** Null where nothing was said. */
    public String getBefore() {
      return before;
    }

    public String getAfter() {
      return after;
    }
  }

  private final IncidentReport report;
  private final List<Change> changes;

  private ReportLine(IncidentReport report, ReportContent before) {
    ReportContent content = report.getContent();
    this.report = report;
    this.changes =
        content.changedSince(before).stream()
            .map(
                field ->
                    new Change(
                        field, ReportWords.of(before, field), ReportWords.of(content, field)))
            .toList();
  }

  /** In the order in which they were sent. */
  static List<ReportLine> of(List<IncidentReport> reports) {
    List<ReportLine> lines = new ArrayList<>();
    ReportContent before = ReportContent.NONE;
    for (IncidentReport report : reports) {
      lines.add(new ReportLine(report, before));
      before = report.getContent();
    }
    return lines;
  }

  public IncidentReport getReport() {
    return report;
  }

  /** In the order of the form. */
  public List<Change> getChanges() {
    return changes;
  }
}
