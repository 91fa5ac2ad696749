package jp.mimamori.tenantportal.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.evidence.EvidenceFilter;
import jp.mimamori.evidence.EvidenceList;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.identity.IdParameter;

/** What the institution keeps, newest first. */
@Named("evidence_index")
@RequestScoped
public class IndexPage {

  @Inject private OpenEvidence evidences;

  private String show;
  private String text;
  private String before;
  private EvidenceFilter filter;
  private EvidenceList list;
  private long usedBytes;

  public void load() {
    filter = filter(show);
    list = evidences.list(filter, Search.text(text), IdParameter.orNull(before));
    usedBytes = evidences.usedBytes();
  }

  /** Those in use for any other text. */
  private static EvidenceFilter filter(String name) {
    for (EvidenceFilter each : EvidenceFilter.values()) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    return EvidenceFilter.CURRENT;
  }

  public EvidenceFilter[] getFilters() {
    return EvidenceFilter.values();
  }

  public EvidenceFilter getFilter() {
    return filter;
  }

  public EvidenceList getList() {
    return list;
  }

  public long getUsedBytes() {
    return usedBytes;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
