package jp.mimamori.tenantportal.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.audit.AuditSheet;
import jp.mimamori.audit.ReadAuditTrail;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.identity.IdParameter;

/** The audit trail, newest first; only for administrators. */
@Named("audit_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadAuditTrail trail;
  @Inject private OpenChecklist checklist;

  private String before;
  private String show;
  private AuditSheet sheet;
  private List<EntryLine> lines;

  public void load() {
    sheet = trail.read(IdParameter.orNull(before), isOnlyOversight());
    Map<String, String> items = itemLabels();
    lines = sheet.getEntries().stream().map(entry -> new EntryLine(entry, items)).toList();
  }

  /** Items of this year by id; an entry of another year's form shows its id. */
  private Map<String, String> itemLabels() {
    return checklist.withoutProposals().getLines().stream()
        .collect(Collectors.toMap(line -> line.getItem().getId(), SheetLine::getLabel));
  }

  public boolean isOnlyOversight() {
    return "office".equals(show);
  }

  public AuditSheet getSheet() {
    return sheet;
  }

  public List<EntryLine> getLines() {
    return lines;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }
}
