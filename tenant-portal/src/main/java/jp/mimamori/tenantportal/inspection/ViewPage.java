package jp.mimamori.tenantportal.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.ReadInspections;
import jp.mimamori.inspection.ReceivedInspection;

/** One inspection: its letters, its results, and what is to be put right. */
@Named("inspection_view")
@RequestScoped
public class ViewPage {

  @Inject private ReadInspections inspections;

  private String id;
  private ReceivedInspection inspection;

  public void load() {
    inspection = inspections.one(IdParameter.of(id));
  }

  public ReceivedInspection getInspection() {
    return inspection;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
