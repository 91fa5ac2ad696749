package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import jp.mimamori.audit.VendorAct;
import jp.mimamori.vendoraccount.VendorColleagues;

/** What was done in the vendor's account; for its administrators. */
@Named("vendoraccount_record")
@RequestScoped
public class RecordPage {

  @Inject private VendorColleagues colleagues;

  private List<VendorAct> acts;

  public void load() {
    acts = colleagues.acts();
  }

  public List<VendorAct> getActs() {
    return acts;
  }

  /** Whom or what it was done to. */
  public String subject(VendorAct act) {
    try (JsonReader reader = Json.createReader(new StringReader(act.getDetail()))) {
      return reader.readObject().getJsonObject("after").getString("name");
    }
  }
}
