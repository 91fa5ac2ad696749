package jp.mimamori.tenantportal.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.responsibility.KeepAgreement;
import jp.mimamori.responsibility.VendorAgreement;

/** How far the duties are shared out with each vendor. */
@Named("responsibility_index")
@RequestScoped
public class IndexPage {

  @Inject private KeepAgreement keepAgreement;

  private List<VendorAgreement> all;

  public void load() {
    all = keepAgreement.all();
  }

  public List<VendorAgreement> getAll() {
    return all;
  }
}
